package org.concordat.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as files give them. */
final class Dates {

  private static final Pattern ISO =
      Pattern.compile("\\s*(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?).*)?.*");

  /** As Russian and Vietnamese sites write it: day first. */
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\s*(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}).*");

  private Dates() {}

  /** The first that is a date, in ISO 8601. */
  static Optional<String> first(List<String> values) {
    for (String value : values) {
      Optional<String> date = of(value);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> of(String value) {
    try {
      Matcher iso = ISO.matcher(value);
      if (iso.matches()) {
        LocalDate day = day(iso.group(1), iso.group(2), iso.group(3));
        return Optional.of(iso.group(4) == null ? day.toString() : day + "T" + iso.group(4));
      }
      Matcher dayFirst = DAY_FIRST.matcher(value);
      if (dayFirst.matches()) {
        return Optional.of(day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)).toString());
      }
      return Optional.of(
          ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
              .toLocalDateTime()
              .toString());
    } catch (DateTimeException e) {
      // Not a date after all: the document has none.
      return Optional.empty();
    }
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
