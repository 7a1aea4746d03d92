package org.concordat.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.concordat.Concordat;
import org.concordat.extract.RecognizedName;
import org.concordat.model.Document;
import org.concordat.model.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoreNlpRecognizerTest {

  @TempDir private Path folder;

  /** A model of a few sentences, trained in less than a second. */
  private CoreNlpRecognizer trained() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int time = 0; time < 5; time++) {
      for (String word : "Zorba:PERSON met:O Quill:PERSON in:O Brindel:LOCATION .:O".split(" ")) {
        rows.append(word.replace(":", "\t")).append('\n');
      }
      rows.append('\n');
    }
    Path training = Files.writeString(folder.resolve("training.tsv"), rows);
    Properties properties = new Properties();
    properties.setProperty("trainFile", training.toString());
    properties.setProperty("map", "word=0,answer=1");
    properties.setProperty("useWord", "true");
    properties.setProperty("usePrev", "true");
    properties.setProperty("useNext", "true");
    CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(properties);
    classifier.train();
    return new CoreNlpRecognizer(classifier);
  }

  @Test
  void namesStandAtTheirOffsets() throws IOException {
    String text = "Zorba met Quill in Brindel .";
    assertThat(trained().names(text))
        .extracting(name -> name.type() + " " + name.span().in(text))
        .containsExactly("PERSON Zorba", "PERSON Quill", "PLACE Brindel");
  }

  @Test
  void namesAreOfKnownTypes() throws IOException {
    assertThat(trained().names("Quill met Zorba in Brindel ."))
        .extracting(RecognizedName::type)
        .containsOnly(MentionType.PERSON, MentionType.PLACE);
  }

  @Test
  void analysisGoesOnWithoutModels() {
    assertThat(new CoreNlpRecognizer().isAvailable()).isFalse();
    assertThat(Concordat.create().analyze(Document.of("memo", "Cuba signed the text.")).mentions())
        .isNotEmpty();
  }
}
