package org.licet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.licet.terms.Timeline;
import org.licet.terms.TimelineSvg;
import org.licet.terms.TimelineText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code licet terms timeline}: draws the versions of a platform's documents over the years. */
@Command(
    name = "timeline",
    abbreviateSynopsis = true,
    sortOptions = false,
    description = "Draws all versions of all documents of a platform over the years.",
    footer = {"", "Example: licet terms timeline x -o svg=x.svg"})
final class TermsTimelineCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PLATFORM", description = "id or alias of a platform")
  private String platform = "";

  @Mixin private TermsOptions options = new TermsOptions();
  @Mixin private TermsOutput output = new TermsOutput();

  TermsTimelineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return options.named(
        () -> {
          TermsOutput.Target target = output.target("text", "svg");
          TermsOptions.Read read = options.read();
          Timeline timeline =
              Timeline.of(read.names().platform(platform), read.catalog(), console.today().get());
          output.write(
              target,
              console,
              out -> {
                if (target.format().equals("svg")) {
                  out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
                  TimelineSvg.alone().write(timeline, out);
                } else {
                  new TimelineText(out, console.style()).write(timeline);
                }
              });
          return ExitCode.OK;
        });
  }
}
