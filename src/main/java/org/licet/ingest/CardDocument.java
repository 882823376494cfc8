package org.licet.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.licet.ingest.tree.RefusedException;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.YamlTrees;
import org.licet.model.Problem;

/**
 * A Markdown file with YAML front matter, as Hugging Face keeps dataset cards.
 *
 * @param tree an object with the keys {@code dataset} (the name by file or directory), {@code
 *     frontMatter} (nothing where it is malformed) and {@code body}
 * @param fault what is wrong with the front matter
 */
record CardDocument(Tree tree, Optional<Problem> fault) {
  private static final Pattern CARD =
      Pattern.compile(
          "\\A---[ \\t]*\\R(?<yaml>.*?)(?:^(?:---|\\.\\.\\.)[ \\t]*$)(?<body>.*)\\z",
          Pattern.DOTALL | Pattern.MULTILINE);

  /**
   * Splits a card.
   *
   * @throws RefusedException when it has no front matter
   */
  static CardDocument read(InputFile file, String text) throws RefusedException {
    Matcher card = CARD.matcher(text);
    if (!card.matches()) {
      throw new RefusedException(
          new Problem(
              file.origin(),
              "it is a text without front matter",
              "a dataset card starts with a block of YAML between two lines `---`"));
    }
    Optional<Problem> fault = Optional.empty();
    Tree frontMatter = new Tree.Nothing(1);
    try {
      // A line in place of the first `---` keeps the lines of the values those of the file.
      byte[] yaml = ("\n" + card.group("yaml")).getBytes(StandardCharsets.UTF_8);
      frontMatter = YamlTrees.read(file.name(), yaml);
    } catch (RefusedException e) {
      fault = Optional.of(e.problem());
    }
    long bodyLine = text.substring(0, card.start("body")).lines().count();
    return new CardDocument(
        new Tree.Fields(
            List.of(
                new Tree.Field("dataset", 1, new Tree.Text(name(file), 1)),
                new Tree.Field("frontMatter", 1, frontMatter),
                new Tree.Field("body", bodyLine, new Tree.Text(card.group("body"), bodyLine))),
            1),
        fault);
  }

  /** The name of the file; a {@code README} is named after the directory that it describes. */
  private static String name(InputFile file) {
    String last = file.name().substring(file.name().lastIndexOf('/') + 1);
    String stem = last.replaceFirst("(?i)\\.(md|markdown|mdx)(\\.gz|\\.zst)?$", "");
    return stem.equalsIgnoreCase("readme")
        ? file.path()
            .map(Path::toAbsolutePath)
            .map(Path::normalize)
            .map(Path::getParent)
            .map(Path::getFileName)
            .map(Path::toString)
            .orElse(stem)
        : stem;
  }
}
