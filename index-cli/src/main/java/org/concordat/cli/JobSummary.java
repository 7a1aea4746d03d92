package org.concordat.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.concordat.job.JobProgress;
import tools.jackson.databind.json.JsonMapper;

/** What a job has done, for people and for programs. */
final class JobSummary {

  private static final double MILLION = 1e6;

  private JobSummary() {}

  static void print(Console console, JobProgress done, SummaryFormat format) {
    if (format == SummaryFormat.json) {
      console.println(JsonMapper.builder().build().writeValueAsString(members(done)));
      return;
    }
    TextTable table = TextTable.of("files", "", "documents", "");
    table.row("met", number(done.files()), "indexed", number(done.documents()));
    table.row("indexed", number(done.indexed()), "statements", number(done.statements()));
    table.row("unchanged", number(done.unchanged()), "characters", number(done.characters()));
    table.row("empty", number(done.empty()), "warnings", number(done.warnings()));
    table.row("refused", number(done.refused()), "rejects", number(done.rejects()));
    table.row(
        "deleted",
        number(done.deleted()),
        "time",
        String.format(
            Locale.ROOT,
            "%.1f s, %.2f million characters a second",
            done.elapsed().toMillis() / 1000.0,
            done.rate() / MILLION));
    table.lines(console.width()).forEach(console::println);
  }

  private static Map<String, Object> members(JobProgress done) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("files", done.files());
    members.put("unchanged", done.unchanged());
    members.put("indexed", done.indexed());
    members.put("empty", done.empty());
    members.put("refused", done.refused());
    members.put("deleted", done.deleted());
    members.put("documents", done.documents());
    members.put("statements", done.statements());
    members.put("rejects", done.rejects());
    members.put("warnings", done.warnings());
    members.put("bytes", done.bytes());
    members.put("characters", done.characters());
    members.put("seconds", done.elapsed().toMillis() / 1000.0);
    return members;
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
