package org.concordat.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin as it is packed, installed in a node that has none of its classes otherwise. */
class InstalledPluginIT {

  @TempDir Path home;

  @Test
  void theNodeLoadsThePackedPlugin() throws Exception {
    Path plugin = Files.createDirectories(home.resolve("plugins").resolve("concordat"));
    List<String> packed = unzip(Path.of(System.getProperty("concordat.plugin")), plugin);
    assertThat(packed).contains("plugin-descriptor.properties");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp"));
    command.add(classPathWithout(packed));
    command.add(NodeWithInstalledPlugin.class.getName());
    command.add(home.toString());
    command.addAll(List.of("en", "The ministers and delegations"));
    command.addAll(List.of("ru", "и министры"));
    command.addAll(List.of("vi", "Bộ trưởng"));
    Path output = home.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    String printed = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(printed).isZero();
    assertThat(printed.lines().toList())
        .contains("en minister|delegation", "ru министр", "vi bo truong|bo|truong");
  }

  private static List<String> unzip(Path zip, Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(bytes)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        // No folders are in it, and a name that leads out of it would fail here.
        Files.copy(entries, folder.resolve(Path.of(entry.getName()).getFileName()));
        names.add(entry.getName());
      }
    }
    return names;
  }

  /** What a node has, and the class that starts it. */
  private static String classPathWithout(List<String> packed) {
    Stream<String> entries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
    return entries
        .filter(entry -> !packed.contains(Path.of(entry).getFileName().toString()))
        .filter(entry -> !isOurs(entry))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isOurs(String entry) {
    String name = Path.of(entry).getFileName().toString();
    return name.startsWith("concordat-") || name.equals("classes");
  }
}
