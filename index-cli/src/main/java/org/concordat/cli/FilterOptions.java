package org.concordat.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.concordat.search.SearchRequest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What hits must have; several values of one option are alternatives. */
final class FilterOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--country",
      paramLabel = "NAME|ID",
      description = "Documents and statements that name this country, in whatever language.")
  private List<String> countries = List.of();

  @Option(names = "--organization", paramLabel = "NAME|ID", description = "... this organization.")
  private List<String> organizations = List.of();

  @Option(names = "--treaty", paramLabel = "NAME|ID", description = "... this treaty.")
  private List<String> treaties = List.of();

  @Option(names = "--source", paramLabel = "NAME", description = "Published by this source.")
  private List<String> sources = List.of();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Published on this day or later: 2025, 2025-10 or 2025-10-26.")
  private String since = "";

  @Option(names = "--until", paramLabel = "DATE", description = "Published on this day or earlier.")
  private String until = "";

  SearchRequest.Filters filters(List<String> speakers, List<String> acts) {
    return new SearchRequest.Filters(
        speakers,
        countries,
        organizations,
        treaties,
        sources,
        acts,
        day("--since", since, false),
        day("--until", until, true));
  }

  /** A day, or the first or last day of a month or year. */
  private Optional<LocalDate> day(String option, String value, boolean last) {
    try {
      return switch (value.length()) {
        case 0 -> Optional.empty();
        case 4 -> Optional.of(LocalDate.parse(value + (last ? "-12-31" : "-01-01")));
        case 7 -> {
          LocalDate first = LocalDate.parse(value + "-01");
          yield Optional.of(last ? first.withDayOfMonth(first.lengthOfMonth()) : first);
        }
        default -> Optional.of(LocalDate.parse(value));
      };
    } catch (DateTimeParseException e) {
      throw new ParameterException(
          spec.commandLine(), option + ": '" + value + "' is no date like 2025-10-26", e);
    }
  }
}
