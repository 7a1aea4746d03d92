package org.concordat.extract;

import java.util.Optional;
import org.concordat.analysis.DateExpression;
import org.concordat.model.DateMention;
import org.concordat.model.Evidence;

/** Dates, by the grammar of the language. */
final class DateFinder implements MentionFinder {

  @Override
  public void find(SentenceContext context) {
    var published = context.document().document().publishedDay();
    for (DateExpression date : context.analysis().dates().dates(context.tokens(), published)) {
      context.add(
          date.firstToken(),
          date.endToken(),
          new DateMention(
              context.span(date.firstToken(), date.endToken()),
              Optional.empty(),
              date.iso(),
              date.relative(),
              new Evidence(date.rule(), date.iso().isPresent() ? 0.95 : 0.7)));
    }
  }
}
