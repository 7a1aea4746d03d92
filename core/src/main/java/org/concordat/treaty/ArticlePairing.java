package org.concordat.treaty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the articles of two texts in order: by number and by what they speak of. A dynamic
 * programme over matches, gaps, and two articles beside one; banded, so that time grows with the
 * number of articles and not with its square (Gale and Church, 1993, align sentences so).
 */
final class ArticlePairing {

  private static final int BAND = 40;
  private static final double SAME_NUMBER = 0.3;
  private static final double GAP = -0.1;
  private static final double THRESHOLD = 0.25;

  /** Two articles beside one must agree better than one beside one and the other left out. */
  private static final double DOUBLE_THRESHOLD = 0.38;

  /** How much better two articles must fit together than the better one alone, by their words. */
  private static final double LEAST_GAIN = 0.02;

  /** How much less two articles may agree by their words where their lengths speak for them. */
  private static final double MOST_LOSS = 0.06;

  /** How much better the length of two must fit then, as a difference of logarithms. */
  private static final double LEAST_LENGTH_GAIN = 0.25;

  /** What a wrong length costs: articles of one content are about equally long everywhere. */
  private static final double LENGTH_WEIGHT = 0.3;

  private static final double WORST_LENGTH = 1.2;

  /**
   * Articles that belong together.
   *
   * @param first index of the first article of the first text
   * @param firstCount how many of the first text: 0, 1 or 2
   * @param second index of the first article of the second text
   * @param secondCount how many of the second text: 0, 1 or 2
   */
  record Pair(int first, int firstCount, int second, int secondCount) {}

  private final List<ArticleProfile> left;
  private final List<ArticleProfile> right;
  private final double scale;

  private ArticlePairing(List<ArticleProfile> left, List<ArticleProfile> right) {
    this.left = left;
    this.right = right;
    this.scale = scale(left, right);
  }

  /** How much longer one language is than the other, by the middle of the articles' lengths. */
  private static double scale(List<ArticleProfile> left, List<ArticleProfile> right) {
    return middle(right) / middle(left);
  }

  private static double middle(List<ArticleProfile> profiles) {
    int[] lengths = profiles.stream().mapToInt(ArticleProfile::length).sorted().toArray();
    return lengths.length == 0 ? 1 : Math.max(1, lengths[lengths.length / 2]);
  }

  /** How far two lengths are from what the languages make one expect. */
  private double misfit(ArticleProfile one, ArticleProfile other) {
    double ratio = (other.length() + 1.0) / (scale * (one.length() + 1.0));
    return Math.min(WORST_LENGTH, Math.abs(Math.log(ratio)));
  }

  static List<Pair> pair(List<ArticleProfile> left, List<ArticleProfile> right) {
    Map<String, Double> rarity = rarity(left, right);
    return new ArticlePairing(
            left.stream().map(profile -> profile.weighted(rarity)).toList(),
            right.stream().map(profile -> profile.weighted(rarity)).toList())
        .run();
  }

  /** Inverse document frequency over the articles of both texts. */
  private static Map<String, Double> rarity(List<ArticleProfile> left, List<ArticleProfile> right) {
    Map<String, Double> counts = new HashMap<>();
    List<ArticleProfile> all = new ArrayList<>(left);
    all.addAll(right);
    all.forEach(
        profile -> profile.terms().keySet().forEach(term -> counts.merge(term, 1.0, Double::sum)));
    counts.replaceAll((term, count) -> Math.log(1 + all.size() / count));
    return counts;
  }

  private List<Pair> run() {
    int rows = left.size();
    int columns = right.size();
    int band = BAND + Math.abs(rows - columns);
    double[][] best = new double[rows + 1][];
    byte[][] move = new byte[rows + 1][];
    for (int row = 0; row <= rows; row++) {
      int from = from(row, band);
      int to = Math.min(columns, row + band);
      best[row] = new double[Math.max(0, to - from + 1)];
      move[row] = new byte[best[row].length];
      for (int column = from; column <= to; column++) {
        choose(best, move, row, column, band);
      }
    }
    return trace(move, rows, columns, band);
  }

  private static int from(int row, int band) {
    return Math.max(0, row - band);
  }

  private static double at(double[][] best, int row, int column, int band) {
    if (row < 0 || column < 0) {
      return Double.NEGATIVE_INFINITY;
    }
    int place = column - from(row, band);
    return place < 0 || place >= best[row].length ? Double.NEGATIVE_INFINITY : best[row][place];
  }

  /** The moves: how many of each text they take. */
  private static final int[][] MOVES = {{0, 0}, {1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}};

  private void choose(double[][] best, byte[][] move, int row, int column, int band) {
    int place = column - from(row, band);
    if (row == 0 && column == 0) {
      return;
    }
    double most = Double.NEGATIVE_INFINITY;
    for (int choice = 1; choice < MOVES.length; choice++) {
      int up = MOVES[choice][0];
      int back = MOVES[choice][1];
      double before = at(best, row - up, column - back, band);
      if (before == Double.NEGATIVE_INFINITY) {
        continue;
      }
      double score = before + gain(row - up, up, column - back, back);
      if (score > most) {
        most = score;
        move[row][place] = (byte) choice;
      }
    }
    best[row][place] = most;
  }

  private double gain(int row, int up, int column, int back) {
    if (up == 0 || back == 0) {
      return GAP;
    }
    ArticleProfile one = left.get(row);
    ArticleProfile other = right.get(column);
    boolean same = !one.number().isEmpty() && one.number().equals(other.number());
    double bonus = same ? SAME_NUMBER : 0;
    if (up == 1 && back == 1) {
      return one.similarity(other) + bonus - THRESHOLD - LENGTH_WEIGHT * misfit(one, other);
    }
    ArticleProfile next = up == 2 ? left.get(row + 1) : right.get(column + 1);
    ArticleProfile whole = up == 2 ? one.with(next) : one;
    ArticleProfile otherWhole = up == 2 ? other : other.with(next);
    double together = whole.similarity(otherWhole);
    double alone =
        Math.max(one.similarity(other), up == 2 ? next.similarity(other) : one.similarity(next));
    double misfit = misfit(whole, otherWhole);
    double gain = together - alone;
    boolean longer = misfit(one, other) - misfit > LEAST_LENGTH_GAIN;
    return gain > LEAST_GAIN || longer && gain > -MOST_LOSS
        ? together + bonus - DOUBLE_THRESHOLD - LENGTH_WEIGHT * misfit
        : Double.NEGATIVE_INFINITY;
  }

  private static List<Pair> trace(byte[][] move, int rows, int columns, int band) {
    List<Pair> pairs = new ArrayList<>();
    int row = rows;
    int column = columns;
    while (row > 0 || column > 0) {
      int[] step = MOVES[move[row][column - from(row, band)]];
      row -= step[0];
      column -= step[1];
      pairs.add(new Pair(row, step[0], column, step[1]));
    }
    Collections.reverse(pairs);
    return pairs;
  }
}
