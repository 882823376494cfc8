package org.licet.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The name and version of this tool, as reports state it. */
public final class ToolVersion {
  private ToolVersion() {}

  /** For example {@code licet 1.0.0}. */
  public static String text() {
    Properties properties = new Properties();
    try (InputStream in = ToolVersion.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("the version of the tool is not packaged");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "licet " + properties.getProperty("version");
  }
}
