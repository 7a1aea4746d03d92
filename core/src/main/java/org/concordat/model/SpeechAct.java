package org.concordat.model;

/** The class of a cue. */
public enum SpeechAct {
  /** Saying, writing, stressing, adding. */
  SAY,
  /** Asking. */
  ASK,
  /** Answering. */
  ANSWER,
  /** Calling on, demanding, asking for. */
  CALL,
  /** Warning, threatening. */
  WARN,
  /** Accusing. */
  ACCUSE,
  /** Promising, committing. */
  PROMISE,
  /** Denying, rejecting, refusing. */
  DENY,
  /** Supporting, welcoming. */
  SUPPORT,
  /** Condemning, protesting. */
  CONDEMN,
  /** Expressing hope, concern, readiness, gratitude. */
  EXPRESS,
  /** Proposing. */
  PROPOSE,
  /** Congratulating, thanking. */
  CONGRATULATE,
  /** Agreeing, confirming. */
  AGREE,
  /** What a document says; never among a text's statements. */
  DOCUMENT
}
