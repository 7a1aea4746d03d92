package org.concordat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What all three languages together may cost; benchmarks/README.md has what they do cost. */
class ResourcesTest {

  private static final int MEGABYTE = 1 << 20;
  private static final int COLLECTIONS = 3;

  /** More than any cache keeps. */
  private static final int WORDS = 150_000;

  @Test
  void threeLanguagesLoadIn600MillisecondsOfProcessorTime() {
    long best = Long.MAX_VALUE;
    for (int attempt = 0; attempt < 3; attempt++) {
      long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      assertThat(TextAnalyzers.load()).isNotNull();
      best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began);
    }
    assertThat(TimeUnit.NANOSECONDS.toMillis(best)).isLessThan(600);
  }

  @Test
  void threeLanguagesWithFullCachesTakeLessThan60Megabytes() {
    long before = used();
    TextAnalyzers analyzers = TextAnalyzers.load();
    String text = madeUp();
    List<Integer> counts = new ArrayList<>();
    for (Language language : Language.values()) {
      counts.add(analyzers.of(language).tokens(text, 0, text.length()).size());
    }
    long taken = used() - before - 2L * text.length();
    assertThat(counts).allMatch(count -> count >= WORDS);
    assertThat(taken / MEGABYTE).isLessThan(60);
    assertThat(analyzers.of(Language.RUSSIAN).normalize("Ёж")).isEqualTo("еж");
  }

  private static String madeUp() {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < WORDS; word++) {
      char first = random.nextBoolean() ? 'a' : 'а';
      for (int letter = 4 + random.nextInt(6); letter >= 0; letter--) {
        text.append((char) (first + random.nextInt(26)));
      }
      text.append(' ');
    }
    return text.toString();
  }

  private static long used() {
    for (int collection = 0; collection < COLLECTIONS; collection++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
