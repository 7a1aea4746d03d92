package org.concordat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java code of the README compiles and does what it says. */
class ReadmeTest {

  @TempDir private Path folder;

  private static String readme() throws IOException {
    return Files.readString(
        Path.of(System.getProperty("concordat.root", "..")).resolve("README.md"));
  }

  private static String snippet() throws IOException {
    String readme = readme();
    String open = "```java\n";
    int start = readme.indexOf(open) + open.length();
    return readme.substring(start, readme.indexOf("```", start));
  }

  @Test
  void theJavaExampleFindsWhoWarned() throws Exception {
    String source =
        """
        import org.concordat.Concordat;
        import org.concordat.index.StatementIndex;
        import org.concordat.model.*;
        import org.concordat.search.*;
        import java.nio.file.Path;
        public class Example {
          private static final StringBuilder OUT = new StringBuilder();
          static class System { static final Printer out = new Printer(); }
          static class Printer { void println(String line) { OUT.append(line).append('\\n'); } }
          public static String run(Path folder) throws Exception {
        """
            + snippet()
            + "return OUT.toString();}}";
    Path file = Files.writeString(folder.resolve("Example.java"), source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    Boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of("-proc:none", "-d", folder.toString()),
                null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file.toFile()))
            .call();
    assertThat(compiled).as(messages.toString()).isTrue();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
      Object output =
          loader
              .loadClass("Example")
              .getMethod("run", Path.class)
              .invoke(null, folder.resolve("index"));
      assertThat(output.toString()).contains("country:CU: of new risks");
    }
  }
}
