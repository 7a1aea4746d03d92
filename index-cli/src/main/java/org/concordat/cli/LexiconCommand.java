package org.concordat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code concordat lexicon}. */
@Command(
    name = "lexicon",
    description = "Look into the concept lexicon, and extend it by one of your own.",
    subcommands = {
      LexiconLookupCommand.class,
      LexiconCoverageCommand.class,
      LexiconCheckCommand.class,
      LexiconImportCommand.class
    })
final class LexiconCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "lookup, coverage, check or import?");
  }
}
