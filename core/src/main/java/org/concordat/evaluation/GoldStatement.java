package org.concordat.evaluation;

import java.util.Optional;
import org.concordat.model.Span;
import org.concordat.model.StatementKind;

/**
 * A statement as annotated by hand.
 *
 * @param speaker the words that name the speaker; empty where the sentence has none
 * @param cue the cue; empty for quotation marks alone
 * @param content what was said
 * @param kind how it is rendered
 * @param speakerId slug of an entity of the document, a country code, {@code representative-of-CU},
 *     or a common noun
 * @param optional whether finding it is not rewarded and missing it not punished
 */
public record GoldStatement(
    Optional<Span> speaker,
    Optional<Span> cue,
    Span content,
    StatementKind kind,
    String speakerId,
    boolean optional) {}
