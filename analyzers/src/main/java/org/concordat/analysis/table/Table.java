package org.concordat.analysis.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of linguistic data: UTF-8, comment lines that begin with {@code #}, a header line with
 * the names of the columns, rows of cells with tabs between. Cells missing at a row's end are
 * empty.
 */
public final class Table {

  private final String name;
  private final List<Row> rows;

  private Table(String name, List<Row> rows) {
    this.name = name;
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a table from the class path.
   *
   * @param owner the class beside which, or from whose root, the resource is found
   * @param resource name as for {@link Class#getResourceAsStream}
   * @return the table
   * @throws TableException if the resource is missing or a line is broken; the message names file
   *     and line
   */
  public static Table read(Class<?> owner, String resource) {
    try (InputStream stream = owner.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new TableException(resource + ": no such table");
      }
      return read(resource, new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + resource, e);
    }
  }

  /**
   * Reads a table.
   *
   * @param name what to call the table in messages
   * @param reader characters of the table; left open
   * @return the table
   * @throws IOException if reading fails
   * @throws TableException if a line is broken; the message names table and line
   */
  public static Table read(String name, Reader reader) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> columns = Map.of();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (number == 1 && line.startsWith("\uFEFF")) {
        line = line.substring(1); // a byte order mark, which spreadsheets write
      }
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        columns = header(name, number, cells);
      } else if (cells.length > columns.size()) {
        throw new TableException(
            name
                + ":"
                + number
                + ": "
                + cells.length
                + " cells, but "
                + columns.size()
                + " columns");
      } else {
        rows.add(new Row(name, number, columns, Arrays.asList(cells)));
      }
    }
    if (columns.isEmpty()) {
      throw new TableException(name + ": no header line");
    }
    return new Table(name, rows);
  }

  private static Map<String, Integer> header(String name, int number, String[] cells) {
    Map<String, Integer> columns = new HashMap<>();
    for (int index = 0; index < cells.length; index++) {
      if (columns.put(cells[index].strip(), index) != null) {
        throw new TableException(
            name + ":" + number + ": column '" + cells[index] + "' stands twice");
      }
    }
    return columns;
  }

  /** Returns the name of the table, for messages. */
  public String name() {
    return name;
  }

  /** Returns the rows in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  /** A row of a table. */
  public static final class Row {
    private final String table;
    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> cells;

    private Row(String table, int line, Map<String, Integer> columns, List<String> cells) {
      this.table = table;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /**
     * Tells whether the table has a column.
     *
     * @param column name of the column
     * @return true if it has
     */
    public boolean has(String column) {
      return columns.containsKey(column);
    }

    /**
     * Returns a cell.
     *
     * @param column name of its column
     * @return the text of the cell without white space around it; empty if the row ends before it
     * @throws TableException if the table has no such column
     */
    public String get(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw new TableException(table + ": no column '" + column + "'");
      }
      return index < cells.size() ? cells.get(index).strip() : "";
    }

    /**
     * Returns a cell that must not be empty.
     *
     * @param column name of its column
     * @return the text of the cell
     * @throws TableException if the cell is empty or the column missing
     */
    public String need(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw broken("column '" + column + "' is empty");
      }
      return cell;
    }

    /**
     * Returns the parts of a cell.
     *
     * @param column name of its column
     * @param separator one character between the parts
     * @return the parts that are not empty
     */
    public List<String> list(String column, char separator) {
      List<String> parts = new ArrayList<>();
      String cell = get(column);
      int from = 0;
      while (from <= cell.length()) {
        int to = cell.indexOf(separator, from);
        to = to < 0 ? cell.length() : to;
        String part = cell.substring(from, to).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = to + 1;
      }
      return List.copyOf(parts);
    }

    /**
     * Makes an exception that names this row's place.
     *
     * @param reason what is wrong
     * @return the exception, to be thrown
     */
    public TableException broken(String reason) {
      return new TableException(place() + ": " + reason);
    }

    /** Returns table and line, as {@code countries.tsv:17}. */
    public String place() {
      return table + ":" + line;
    }
  }
}
