package org.concordat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.analysis.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String RUSSIAN =
      "Министр сообщил, что договор о спасении на водах готов и что его подпишут в марте. Не все страны согласны.";
  private static final String SHORT_RUSSIAN = "Переговоры в порту продолжаются";
  private static final String VIETNAMESE =
      "Bộ trưởng cho biết các nước đã sẵn sàng ký hiệp định về cứu hộ trên biển trong tháng ba. Những người dự họp đồng ý với đề nghị này.";
  private static final String SHORT_VIETNAMESE = "Các nước dự họp đã đồng ý về đề nghị";
  private static final String ENGLISH =
      "The minister said: “the treaty is ready” — and that’s all.";

  private final TextDecoder decoder = new TextDecoder();

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
  void findsEncodingsOfRussian(String charset) {
    for (String text : List.of(RUSSIAN, SHORT_RUSSIAN)) {
      assertThat(decoder.decode(text.getBytes(Charset.forName(charset))).text())
          .as(charset)
          .isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void findsUnicodeEncodingsOfVietnamese(String charset) {
    for (String text : List.of(VIETNAMESE, SHORT_VIETNAMESE)) {
      assertThat(decoder.decode(text.getBytes(Charset.forName(charset))).text())
          .as(charset)
          .isEqualTo(text);
    }
  }

  @Test
  void findsWindows1258() {
    for (String text : List.of(VIETNAMESE, SHORT_VIETNAMESE)) {
      byte[] bytes = toWindows1258(text);
      TextDecoder.Decoded decoded = decoder.decode(bytes);
      assertThat(decoded.encoding()).isEqualTo("windows-1258");
      assertThat(Normalizer.normalize(decoded.text(), Normalizer.Form.NFC)).isEqualTo(text);
    }
  }

  @Test
  void findsTcvn3AndVni() {
    for (String text : List.of(VIETNAMESE, SHORT_VIETNAMESE)) {
      assertThat(decoder.decode(toTcvn3(text)))
          .extracting(TextDecoder.Decoded::text, TextDecoder.Decoded::encoding)
          .containsExactly(text, "TCVN3");
      assertThat(decoder.decode(toVni(text)))
          .extracting(TextDecoder.Decoded::text, TextDecoder.Decoded::encoding)
          .containsExactly(text, "VNI");
    }
  }

  @Test
  void leavesDecomposedVietnameseAsItIs() {
    String decomposed = Normalizer.normalize(VIETNAMESE, Normalizer.Form.NFD);
    assertThat(decoder.decode(decomposed.getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(decomposed);
  }

  @Test
  void takesTheMarkOffAndNothingElse() {
    String text = "\tTwo  spaces\r\nand a line";
    byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    assertThat(decoder.decode(bytes).text()).isEqualTo(text);
  }

  @Test
  void readsTypographyOfWindows1252() {
    assertThat(decoder.decode(ENGLISH.getBytes(Charset.forName("windows-1252"))).text())
        .isEqualTo(ENGLISH);
  }

  @Test
  void countsWhatCannotBeDecoded() {
    byte[] bytes = (RUSSIAN.repeat(3)).getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xFF;
    TextDecoder.Decoded decoded = decoder.decode(bytes);
    assertThat(decoded.encoding()).isEqualTo("UTF-8");
    assertThat(decoded.undecodable()).isPositive();
    assertThat(decoded.isDamaged()).isFalse();
  }

  private static byte[] toWindows1258(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Charset charset = Charset.forName("windows-1258");
    for (String letter : Normalizer.normalize(text, Normalizer.Form.NFC).split("")) {
      if (charset.newEncoder().canEncode(letter)) {
        out.writeBytes(letter.getBytes(charset));
      } else {
        String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
        StringBuilder base = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (char part : parts.toCharArray()) {
          (part == '\u0300'
                      || part == '\u0301'
                      || part == '\u0303'
                      || part == '\u0309'
                      || part == '\u0323'
                  ? tones
                  : base)
              .append(part);
        }
        out.writeBytes((Normalizer.normalize(base, Normalizer.Form.NFC) + tones).getBytes(charset));
      }
    }
    return out.toByteArray();
  }

  private static byte[] toTcvn3(String text) {
    Map<String, Integer> codes = new HashMap<>();
    Table.read(TextDecoder.class, "tcvn3.tsv")
        .rows()
        .forEach(row -> codes.put(row.need("letter"), Integer.parseInt(row.need("byte"), 16)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String letter : text.split("")) {
      out.write(codes.getOrDefault(letter, (int) letter.charAt(0)));
    }
    return out.toByteArray();
  }

  private static byte[] toVni(String text) {
    Map<String, byte[]> codes = new HashMap<>();
    for (Table.Row row : Table.read(TextDecoder.class, "vni.tsv").rows()) {
      int code = Integer.parseInt(row.need("byte"), 16);
      if (row.need("kind").equals("letter")) {
        codes.put(row.need("value"), new byte[] {(byte) code});
      }
    }
    for (Table.Row row : Table.read(TextDecoder.class, "vni.tsv").rows()) {
      int code = Integer.parseInt(row.need("byte"), 16);
      if (row.need("kind").equals("mark") && code >= 0xE0) {
        StringBuilder marks = new StringBuilder();
        for (String mark : row.need("value").split(" ")) {
          marks.append((char) Integer.parseInt(mark, 16));
        }
        for (String base : "a e o u y A E O U Y ơ ư".split(" ")) {
          byte first = codes.containsKey(base) ? codes.get(base)[0] : (byte) base.charAt(0);
          codes.putIfAbsent(
              Normalizer.normalize(base + marks, Normalizer.Form.NFC),
              new byte[] {first, (byte) code});
        }
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String letter : text.split("")) {
      out.writeBytes(codes.getOrDefault(letter, new byte[] {(byte) letter.charAt(0)}));
    }
    return out.toByteArray();
  }
}
