package org.concordat.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.concordat.index.IndexFolder;

/**
 * Everything that the living documents of an index store and all their postings, in an order that
 * does not depend on how it was written.
 */
final class IndexDump {

  /** Differs from run to run by nature. */
  private static final Set<String> UNSTABLE = Set.of("file_modified", "file_origin");

  /** In the order in which threads came upon them. */
  private static final String UNORDERED = "file_warnings";

  private IndexDump() {}

  static List<String> of(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (DirectoryReader reader = IndexFolder.read(folder)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        lines.addAll(of(leaf.reader()));
      }
    }
    Collections.sort(lines);
    return lines;
  }

  private static List<String> of(LeafReader reader) throws IOException {
    Bits living = reader.getLiveDocs();
    StringBuilder[] documents = new StringBuilder[reader.maxDoc()];
    for (int number = 0; number < documents.length; number++) {
      documents[number] = new StringBuilder();
      Document stored = reader.storedFields().document(number);
      List<String> warnings = new ArrayList<>();
      for (IndexableField field : stored) {
        if (field.name().equals(UNORDERED)) {
          warnings.add(field.stringValue());
        } else if (!UNSTABLE.contains(field.name())) {
          documents[number].append(field.name()).append('=').append(value(field)).append(' ');
        }
      }
      Collections.sort(warnings);
      documents[number].append(UNORDERED).append('=').append(warnings).append(' ');
    }
    for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader.getContext().reader())) {
      Terms terms = reader.terms(field.name);
      if (terms != null) {
        postings(field.name, terms.iterator(), documents);
      }
    }
    List<String> lines = new ArrayList<>();
    for (int number = 0; number < documents.length; number++) {
      if (living == null || living.get(number)) {
        lines.add(documents[number].toString());
      }
    }
    return lines;
  }

  private static void postings(String field, TermsEnum terms, StringBuilder[] documents)
      throws IOException {
    while (terms.next() != null) {
      PostingsEnum postings = terms.postings(null, PostingsEnum.ALL);
      for (int number = postings.nextDoc();
          number != PostingsEnum.NO_MORE_DOCS;
          number = postings.nextDoc()) {
        documents[number].append(field).append(':').append(terms.term().utf8ToString());
        for (int occurrence = 0; occurrence < postings.freq(); occurrence++) {
          documents[number].append('@').append(postings.nextPosition());
          documents[number].append('+').append(postings.startOffset());
        }
        documents[number].append(' ');
      }
    }
  }

  private static Object value(IndexableField field) {
    return field.numericValue() == null ? field.stringValue() : field.numericValue();
  }
}
