package org.concordat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code concordat treaty}. */
@Command(
    name = "treaty",
    description =
        "Show the structure of a treaty text, lay its articles side by side, or list who signed it.",
    subcommands = {TreatyShowCommand.class, TreatyAlignCommand.class, TreatyStatusCommand.class})
final class TreatyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "show, align or status?");
  }
}
