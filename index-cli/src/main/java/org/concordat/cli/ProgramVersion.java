package org.concordat.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar that this class came in. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"concordat " + (version == null ? "(not packaged)" : version)};
  }
}
