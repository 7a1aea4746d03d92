package org.concordat.analysis.transcription;

/** Whose way of writing names a name follows. */
enum NameTradition {
  VIETNAMESE,
  CHINESE,
  KOREAN,
  JAPANESE,
  WESTERN
}
