package org.concordat.model;

/**
 * What was found in a piece of a long document. A short document is one piece.
 *
 * @param offset where the piece begins in the whole text
 * @param only whether it is the whole document
 * @param analysis what was found; its document holds the text of the piece alone, and its offsets
 *     count from the piece's beginning
 */
public record AnalysisPiece(int offset, boolean only, Analysis analysis) {

  /**
   * Makes the one piece of a short document.
   *
   * @param analysis its analysis
   * @return the piece
   */
  public static AnalysisPiece of(Analysis analysis) {
    return new AnalysisPiece(0, true, analysis);
  }

  /**
   * Moves a span of the piece to its place in the whole text.
   *
   * @param span offsets from the piece's beginning
   * @return offsets into the whole text
   */
  public Span moved(Span span) {
    return new Moved(offset).span(span);
  }

  /**
   * Moves a mention to its place in the whole text.
   *
   * @param mention a mention of the piece
   * @return the mention with offsets into the whole text
   */
  public Mention moved(Mention mention) {
    return new Moved(offset).mention(mention);
  }

  /**
   * Moves an act to its place in the whole text.
   *
   * @param act an act of the piece
   * @return the act with offsets into the whole text
   */
  public TreatyAct moved(TreatyAct act) {
    return new Moved(offset).act(act);
  }

  /**
   * Returns what was found with offsets into the whole text.
   *
   * @param whole the whole document
   * @return the analysis, moved
   */
  public Analysis moved(Document whole) {
    Moved moved = new Moved(offset);
    return new Analysis(
        whole,
        analysis.sentences().stream().map(moved::sentence).toList(),
        analysis.words().stream().map(moved::word).toList(),
        analysis.mentions().stream().map(moved::mention).toList(),
        analysis.entities().stream().map(moved::entity).toList(),
        moved.statements(analysis.statements()),
        moved.statements(analysis.documentSpeech()),
        analysis.citations().stream().map(moved::citation).toList(),
        analysis.acts().stream().map(moved::act).toList(),
        analysis.treaty());
  }
}
