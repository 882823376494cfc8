package org.licet.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that a page shows in a fenced block marked {@code console}, after {@code $}.
 *
 * @param place file and line
 * @param arguments the words after {@code ./licet}
 * @param exit the exit code that the page names by {@code # exits N}; 0 when it names none
 * @param output the lines that the page shows as its output, in their order; a line of three dots
 *     stands for lines left out
 */
record ShownCommand(String place, List<String> arguments, int exit, List<String> output) {
  /** The line that stands for lines left out. */
  static final String LEFT_OUT = "...";

  private static final String PROMPT = "$ ./licet ";
  private static final Pattern EXIT = Pattern.compile("\\s+# exits (\\d+)$");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  /** The commands of a page, in its order. */
  static List<ShownCommand> of(Path page) {
    List<ShownCommand> commands = new ArrayList<>();
    List<String> lines = lines(page);
    boolean console = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("```")) {
        console = line.equals("```console");
      } else if (console && line.startsWith(PROMPT)) {
        int start = i;
        StringBuilder whole = new StringBuilder(line.substring(PROMPT.length()));
        while (whole.charAt(whole.length() - 1) == '\\') {
          whole.setLength(whole.length() - 1);
          whole.append(lines.get(++i).strip());
        }
        commands.add(command(page + ":" + (start + 1), whole.toString(), shown(lines, i + 1)));
      }
    }
    return commands;
  }

  /** The same command, with a fingerprint in the place of the word that stands for one. */
  ShownCommand withFingerprint(String fingerprint) {
    List<String> filled =
        arguments.stream().map(word -> word.equals("FINGERPRINT") ? fingerprint : word).toList();
    return new ShownCommand(place, filled, exit, output);
  }

  @Override
  public String toString() {
    return place + " licet " + String.join(" ", arguments);
  }

  private static ShownCommand command(String place, String text, List<String> output) {
    Matcher exit = EXIT.matcher(text);
    boolean named = exit.find();
    Matcher words = WORD.matcher(named ? text.substring(0, exit.start()) : text);
    List<String> arguments = new ArrayList<>();
    while (words.find()) {
      for (int group = 1; group <= 3; group++) {
        if (words.group(group) != null) {
          arguments.add(words.group(group));
        }
      }
    }
    return new ShownCommand(place, arguments, named ? Integer.parseInt(exit.group(1)) : 0, output);
  }

  private static List<String> shown(List<String> lines, int from) {
    return lines.subList(from, lines.size()).stream()
        .takeWhile(line -> !line.startsWith("```") && !line.startsWith("$ "))
        .map(String::stripTrailing)
        .filter(line -> !line.isEmpty() && !line.equals(LEFT_OUT))
        .toList();
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
