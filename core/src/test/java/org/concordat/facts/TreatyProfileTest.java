package org.concordat.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.Concordat;
import org.concordat.corpora.Corpora;
import org.concordat.facts.TreatyProfile.Named;
import org.concordat.facts.TreatyProfile.Unit;
import org.concordat.model.Document;
import org.concordat.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What treaties say of themselves: our own against their gold, and other ways to say it. */
class TreatyProfileTest {

  private static final Concordat CONCORDAT = Concordat.create();
  private static final Corpora CORPORA = Corpora.load();

  private static TreatyProfile profile(String language, String text) {
    return CONCORDAT.treatyProfile(
        CONCORDAT.readTreaty(Document.of("treaty", text).withLanguage(language)));
  }

  @TestFactory
  Stream<DynamicTest> readsOurTreatiesAsTheirGoldSays() {
    List<String> gold =
        CORPORA
            .text(CORPORA.names(Corpora.Kind.TREATY_FACTS).get(0))
            .lines()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .toList();
    return Stream.of("lighthouses", "archives")
        .flatMap(treaty -> Stream.of("en", "ru", "vi").map(code -> treaty + "\t" + code + "\t"))
        .map(
            key ->
                DynamicTest.dynamicTest(
                    key,
                    () -> {
                      List<String> wanted =
                          gold.stream()
                              .filter(line -> line.startsWith(key))
                              .map(line -> line.substring(key.length()))
                              .toList();
                      assertThat(wanted).hasSizeGreaterThan(12);
                      String file = "treaty/" + key.strip().replace('\t', '.') + ".txt";
                      String code = key.strip().substring(key.strip().length() - 2);
                      assertThat(rows(code, CORPORA.text(file))).containsExactlyElementsOf(wanted);
                    }));
  }

  /** The facts as rows of the gold. */
  private static List<String> rows(String language, String text) {
    TreatyProfile profile = profile(language, text);
    List<String> rows = new ArrayList<>();
    profile.parties().forEach(party -> rows.add(row("party", id(party), text, party.span())));
    profile.place().ifPresent(place -> rows.add(row("place", id(place), text, place.span())));
    profile.signed().ifPresent(day -> rows.add(row("signed", day.iso(), text, day.span())));
    profile
        .opening()
        .ifPresent(
            opening -> {
              opening
                  .place()
                  .ifPresent(place -> rows.add(row("open-place", id(place), text, place.span())));
              opening
                  .from()
                  .ifPresent(day -> rows.add(row("open-from", day.iso(), text, day.span())));
              opening
                  .until()
                  .ifPresent(day -> rows.add(row("open-until", day.iso(), text, day.span())));
            });
    profile
        .languages()
        .forEach(found -> rows.add(row("language", found.language(), text, found.span())));
    profile
        .entry()
        .ifPresent(
            entry -> {
              entry
                  .instruments()
                  .ifPresent(count -> rows.add(entry("instruments", count, text, entry)));
              entry
                  .delay()
                  .filter(delay -> delay.unit() == Unit.DAY)
                  .ifPresent(delay -> rows.add(entry("delay", delay.count(), text, entry)));
            });
    profile.depositary().ifPresent(who -> rows.add(row("depositary", id(who), text, who.span())));
    profile
        .definitions()
        .forEach(found -> rows.add(row("term", found.meaning().in(text), text, found.term())));
    return rows;
  }

  private static String entry(
      String fact, int count, String text, TreatyProfile.EntryIntoForce entry) {
    String words = entry.span().in(text).replaceFirst("^1[.] ", "");
    // The gold has the first words, up to the verb.
    String first = words.replaceFirst("(enters into force|вступает в силу|có hiệu lực).*", "$1");
    return String.join("\t", fact, Integer.toString(count), first);
  }

  private static String id(Named named) {
    return named.id().orElse("");
  }

  private static String row(String fact, String value, String text, Span span) {
    return String.join("\t", fact, value, span.in(text));
  }

  private static String body(String title, String preamble, String clauses, String end) {
    return title
        + "\n\n"
        + preamble
        + "\n\nArticle 1\nFish are fish.\n\nArticle 2\nLakes are lakes.\n\nArticle 3\n"
        + clauses
        + "\n\n"
        + end
        + "\n";
  }

  @Test
  void readsATreatyOfTwoStates() {
    TreatyProfile profile =
        profile(
            "en",
            body(
                "TREATY BETWEEN THE REPUBLIC OF PERU AND THE KINGDOM OF SPAIN ON FISHING",
                "The Government of the Republic of Peru and the Government of the Kingdom of Spain,"
                    + " hereinafter the Parties, have agreed as follows:",
                "This Treaty shall enter into force thirty (30) days after the date of receipt of the"
                    + " last written notification of the Parties.",
                "Done in duplicate at Lima this third day of June, two thousand and five, in the"
                    + " Spanish and English languages, both texts being equally authentic."));
    assertThat(profile.parties())
        .extracting(party -> party.id().orElse(""))
        .containsExactly("country:PE", "country:ES");
    assertThat(profile.place().flatMap(Named::id)).hasValue("place:lima");
    assertThat(profile.signed().orElseThrow().iso()).isEqualTo("2005-06-03");
    assertThat(profile.languages())
        .extracting(TreatyProfile.AuthenticText::language)
        .containsExactly("es", "en");
    assertThat(profile.entry().orElseThrow().afterLast()).isTrue();
    assertThat(profile.entry().orElseThrow().delay())
        .hasValue(new TreatyProfile.Delay(30, Unit.DAY));
    assertThat(profile.entry().orElseThrow().instruments()).isEmpty();
  }

  @Test
  void readsLanguagesAndDepositaryOfAFinalArticle() {
    TreatyProfile profile =
        profile(
            "en",
            body(
                "CONVENTION ON SOIL",
                "The High Contracting Parties,",
                "The original, of which the Arabic, Chinese, English, French, Russian and Spanish"
                    + " texts are equally authentic, shall be deposited with the Secretary-General of"
                    + " the United Nations. This Convention enters into force three months after four"
                    + " States have ratified it.",
                "Done at Geneva, on 12 March 1998."));
    assertThat(profile.languages())
        .extracting(TreatyProfile.AuthenticText::language)
        .containsExactly("ar", "zh", "en", "fr", "ru", "es");
    assertThat(profile.depositary().flatMap(Named::id)).hasValue("organization:un");
    assertThat(profile.entry().orElseThrow().instruments()).hasValue(4);
    assertThat(profile.entry().orElseThrow().delay())
        .hasValue(new TreatyProfile.Delay(3, Unit.MONTH));
  }

  @Test
  void readsDefinitionsInsideASentence() {
    String text =
        body(
            "CONVENTION ON SOIL",
            "The Parties,",
            "In this Convention the term \"soil\" (hereinafter \"the ground\") means earth; the term"
                + " \"season\" means the months of May and June. He said \"no\" and left.",
            "Done at Geneva, on 12 March 1998.");
    assertThat(profile("en", text).definitions())
        .extracting(found -> found.term().in(text) + " = " + found.meaning().in(text))
        .first()
        .isEqualTo("soil = earth");
  }

  @Test
  void knowsTreatiesThatEnterIntoForceOnSignature() {
    String vietnamese =
        "HIỆP ĐỊNH VỀ ONG\n\nĐiều 1\nOng bay.\n\nĐiều 2\nHiệp định có hiệu lực kể từ ngày ký."
            + "\n\nĐiều 3\nOng ngủ.\n\nLàm tại Lima, ngày 3 tháng 6 năm 2005, thành hai bản bằng"
            + " tiếng Tây Ban Nha, Việt và Anh.\n";
    TreatyProfile profile = profile("vi", vietnamese);
    assertThat(profile.entry().orElseThrow().onSignature()).isTrue();
    assertThat(profile.languages())
        .extracting(TreatyProfile.AuthenticText::language)
        .containsExactly("es", "vi", "en");
  }

  @Test
  void saysNothingOfNews() {
    TreatyProfile profile =
        profile("en", "Peru and Spain signed a treaty in Lima on 3 June 2005.\nIt is in English.");
    assertThat(profile.parties()).isEmpty();
    assertThat(profile.signed()).isEmpty();
    assertThat(profile.languages()).isEmpty();
  }
}
