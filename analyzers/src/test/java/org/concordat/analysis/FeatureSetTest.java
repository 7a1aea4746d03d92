package org.concordat.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeatureSetTest {

  @Test
  void isASetAsAnyOther() {
    Set<Feature> cases = EnumSet.of(Feature.RARE, Feature.NOMINATIVE, Feature.PLURAL);
    FeatureSet set = FeatureSet.copyOf(cases);
    assertThat(set).isEqualTo(cases).hasSameHashCodeAs(cases).containsExactlyElementsOf(cases);
    assertThat(set.contains(Feature.PLURAL)).isTrue();
    assertThat(set.contains(Feature.GENITIVE)).isFalse();
    assertThat(FeatureSet.of()).isEmpty();
    assertThat(FeatureSet.copyOf(EnumSet.allOf(Feature.class))).hasSize(Feature.values().length);
    assertThatThrownBy(() -> set.remove(Feature.PLURAL))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void readingsAreComparedByWhatTheyShare() {
    Reading noun = new Reading("мир", PartOfSpeech.NOUN, Set.of(Feature.DATIVE, Feature.SINGULAR));
    Reading adjective =
        new Reading("новый", PartOfSpeech.ADJECTIVE, Set.of(Feature.GENITIVE, Feature.SINGULAR));
    FeatureSet cases = FeatureSet.of(Feature.GENITIVE, Feature.DATIVE);
    assertThat(noun.hasAnyOf(cases)).isTrue();
    assertThat(noun.hasAnyOf(FeatureSet.of(Feature.GENITIVE))).isFalse();
    assertThat(noun.sharesAnyOf(adjective, cases)).isFalse();
    assertThat(noun.sharesAnyOf(adjective, FeatureSet.of(Feature.SINGULAR))).isTrue();
  }
}
