package org.concordat.index;

import java.util.List;
import org.concordat.analysis.Language;
import org.concordat.analysis.lexicon.Lexicon;

/**
 * Names of fields and values of an index. A source document is one block: its statements, its
 * passages, itself last, all with the document's id in {@link #BLOCK}, so that it is replaced and
 * deleted as one.
 */
public final class IndexSchema {

  /** Version of the schema; an index of another one is refused. */
  public static final String VERSION = "4";

  /** Key of the schema's version in the commit's user data. */
  public static final String VERSION_KEY = "concordat.schema";

  /** Key of the lexicon's version in the commit's user data. */
  public static final String LEXICON_KEY = "concordat.lexicon";

  /** What a Lucene document is: {@link #DOCUMENT}, {@link #PASSAGE} or {@link #STATEMENT}. */
  public static final String UNIT = "unit";

  /** Value of {@link #UNIT}: a source document. */
  public static final String DOCUMENT = "document";

  /** Value of {@link #UNIT}: a passage of a source document. */
  public static final String PASSAGE = "passage";

  /** Value of {@link #UNIT}: a statement. */
  public static final String STATEMENT = "statement";

  /** Value of {@link #UNIT}: the record of a file of the batch job. */
  public static final String FILE = "file";

  /** Id of the source document; every Lucene document of a block has it. */
  public static final String BLOCK = "block";

  /** BCP 47 code. */
  public static final String LANGUAGE = "language";

  /** Who published. */
  public static final String SOURCE = "source";

  /** Day of publication, ISO 8601. */
  public static final String PUBLISHED = "published";

  /** Title of the source document, stored. */
  public static final String TITLE = "title";

  /** The whole text of a source document, stored with the document only. */
  public static final String TEXT = "text";

  /** First code unit of a passage or of a statement's content. */
  public static final String START = "start";

  /** Behind the last code unit. */
  public static final String END = "end";

  /** Language-neutral terms: concepts, entities, numbers, keys of names. */
  public static final String CONCEPTS = "concepts";

  /** Entity ids of any type in a unit. */
  public static final String ENTITY = "entity";

  /** Id of who speaks. */
  public static final String SPEAKER = "speaker";

  /** Ids of who speaks and for whom, without doc values. */
  public static final String SPEAKER_ALL = "speaker_all";

  /** Class of the cue. */
  public static final String ACT = "act";

  /** Articles of treaties that a unit cites: {@code treaty:un-charter#2}, {@code …#2.4}. */
  public static final String CITES = "cites";

  /** The articles, paragraphs and points of a treaty that a passage of its text holds. */
  public static final String ARTICLE = "article";

  /** Treaties to which states did something in a passage. */
  public static final String ACTED_ON = "acted_on";

  /** What a state did to a treaty, stored with the passage, one value each. */
  public static final String ACT_FACT = "act_fact";

  /** Values of the counts in a unit, as doubles. */
  public static final String COUNT = "count";

  /** JSON of a statement. */
  public static final String JSON = "json";

  /** A count of a passage, stored, one value each. */
  public static final String COUNT_FACT = "count_fact";

  /** The words that name the speaker, stored. */
  public static final String SPEAKER_TEXT = "speaker_text";

  /** The cue as it stands, stored. */
  public static final String CUE_TEXT = "cue_text";

  /** Language-neutral terms of the opening of a source document, stored, apart by tabs. */
  public static final String LEAD = "lead";

  /** With what a source document was analysed: {@link #ANALYSIS_VERSION} or an older one. */
  public static final String ANALYSIS = "analysis";

  /** Version of the lexicon and of the rules together. */
  public static final String ANALYSIS_VERSION = "rules-3/lexicon-" + Lexicon.VERSION;

  /** Path of the file that a source document came from. */
  public static final String FROM_FILE = "from_file";

  /** Path of a file of the batch job. */
  public static final String FILE_PATH = "file_path";

  /** Where it lay on disk. */
  public static final String FILE_ORIGIN = "file_origin";

  /** SHA-256 of its bytes. */
  public static final String FILE_HASH = "file_hash";

  /** Its size in bytes. */
  public static final String FILE_SIZE = "file_size";

  /** Time of its last change, milliseconds since 1970. */
  public static final String FILE_MODIFIED = "file_modified";

  /** Number of documents that came out of it. */
  public static final String FILE_DOCUMENTS = "file_documents";

  /** What was odd in it. */
  public static final String FILE_WARNINGS = "file_warnings";

  /** Why it was refused. */
  public static final String FILE_REJECT = "file_reject";

  /** Fields with doc values for facets. */
  public static final List<String> FACETS =
      List.of(LANGUAGE, SOURCE, PUBLISHED, ENTITY, SPEAKER, ACT);

  private IndexSchema() {}

  /**
   * Names the field of analysed text.
   *
   * @param language its language
   * @return {@code text_ru} and the like
   */
  public static String text(Language language) {
    return "text_" + language.code();
  }

  /** The field of text in a language that is not analysed. */
  public static final String TEXT_OTHER = "text_und";

  /**
   * Names the field of text without accents.
   *
   * @param language its language
   * @return {@code folded_vi} and the like
   */
  public static String folded(Language language) {
    return "folded_" + language.code();
  }
}
