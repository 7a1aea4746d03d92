package org.concordat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code concordat treaty}. */
@Command(
    name = "treaty",
    description = "Show the structure of a treaty text, or lay its articles side by side.",
    subcommands = {TreatyShowCommand.class, TreatyAlignCommand.class})
final class TreatyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "show or align?");
  }
}
