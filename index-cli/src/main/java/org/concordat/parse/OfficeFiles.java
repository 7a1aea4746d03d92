package org.concordat.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.feed.FeedParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.xml.FictionBookParser;
import org.apache.tika.parser.xml.XMLParser;
import org.apache.tika.sax.SecureContentHandler;
import org.concordat.ingest.IngestException;
import org.concordat.ingest.ParsedContent;
import org.concordat.ingest.Stage;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads PDF, word processor files, books and XML with Tika's parsers, each asked directly. */
final class OfficeFiles {

  /** A page with fewer characters, on average, was scanned. */
  private static final int FEWEST_CHARACTERS = 10;

  ParsedContent parse(Parsers.Input input) throws IngestException, IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, input.name());
    metadata.set(Metadata.CONTENT_TYPE, input.mediaType());
    Paragraphs paragraphs = new Paragraphs(input.most());
    try (TikaInputStream bytes = open(input)) {
      SecureContentHandler guarded = new SecureContentHandler(paragraphs, bytes);
      parser(input.mediaType()).parse(bytes, guarded, metadata, context());
    } catch (EncryptedDocumentException e) {
      throw new IngestException(Stage.PARSE, "encrypted: it opens with a password only", e);
    } catch (SAXException e) {
      throw tooLong(e).orElseThrow(() -> new IOException(e));
    } catch (TikaException e) {
      throw tooLong(e).orElseThrow(() -> new IOException(e));
    }
    boolean printed = input.mediaType().equals(Formats.PDF);
    List<List<String>> pages = paragraphs.pages();
    List<String> warnings = new ArrayList<>();
    if (printed && isScanned(pages)) {
      warnings.add("pages without text: a scan?");
    }
    List<String> joined =
        printed ? PrintedPages.paragraphs(pages) : pages.stream().flatMap(List::stream).toList();
    return new ParsedContent(
        "",
        text(joined),
        title(metadata),
        published(input.mediaType(), metadata),
        Optional.ofNullable(metadata.get(TikaCoreProperties.LANGUAGE)),
        warnings);
  }

  private static TikaInputStream open(Parsers.Input input) throws IOException {
    return input.mediaType().endsWith("/rtf")
        ? TikaInputStream.get(RtfHeader.end(Files.readAllBytes(input.file())))
        : TikaInputStream.get(input.file());
  }

  private static Optional<IngestException> tooLong(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TooLongException long_) {
        return Optional.of(new IngestException(Stage.PARSE, long_.getMessage(), failure));
      }
    }
    return Optional.empty();
  }

  private static String text(List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      String line = Lines.join(paragraph);
      if (!line.isEmpty()) {
        text.append(line).append("\n\n");
      }
    }
    return text.isEmpty() ? "" : text.substring(0, text.length() - 1);
  }

  private static boolean isScanned(List<List<String>> pages) {
    int characters = pages.stream().flatMap(List::stream).mapToInt(String::length).sum();
    int count = Math.max(1, pages.size() - 1);
    return characters / count < FEWEST_CHARACTERS;
  }

  private static Parser parser(String mediaType) {
    if (mediaType.startsWith("application/vnd.oasis.opendocument")) {
      return new OpenDocumentParser();
    }
    if (mediaType.startsWith("application/vnd.openxmlformats")) {
      return new OOXMLParser();
    }
    return switch (mediaType) {
      case Formats.PDF -> new PDFParser();
      case "application/x-tika-ooxml" -> new OOXMLParser();
      case "application/rtf", "text/rtf" -> new RTFParser();
      case "application/epub+zip" -> new EpubParser();
      case "application/x-fictionbook+xml" -> new FictionBookParser();
      case "application/rss+xml", "application/atom+xml" -> new FeedParser();
      case "application/xml" -> new XMLParser();
      default -> new OfficeParser();
    };
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractInlineImages(false);
    pdf.setExtractAcroFormContent(false);
    pdf.setExtractAnnotationText(false);
    pdf.setExtractBookmarksText(false);
    context.set(PDFParserConfig.class, pdf);
    // Pictures and tables inside a document are not documents.
    context.set(EmbeddedDocumentExtractor.class, new Nothing());
    return context;
  }

  private static Optional<String> title(Metadata metadata) {
    return Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE))
        .map(Lines::join)
        // What a printer driver puts there is no title.
        .filter(
            title ->
                !title.isEmpty()
                    && !title.matches("(?i)untitled.*|microsoft word.*|.*\\.(docx?|rtf|pdf|indd)"));
  }

  /** Only a book says when it was published; the others say when their file was made. */
  private static Optional<String> published(String mediaType, Metadata metadata) {
    return mediaType.equals("application/epub+zip")
        ? Dates.first(
            Stream.of(metadata.get("dc:date"), metadata.get(TikaCoreProperties.CREATED))
                .filter(Objects::nonNull)
                .toList())
        : Optional.empty();
  }

  private static final class Nothing implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // Nothing is ever asked for.
    }
  }
}
