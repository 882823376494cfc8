package org.licet.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.licet.ingest.tree.Quote;
import org.licet.model.BadInputException;
import org.licet.model.Origin;
import org.licet.model.Problem;

/** Turns the inputs of the command line into files: directories and globs in the order of names. */
final class InputFiles {
  private final Path directory;
  private final Consumer<String> notice;
  private final Set<Path> seen = new HashSet<>();
  private final List<InputFile> files = new ArrayList<>();

  private InputFiles(Path directory, Consumer<String> notice) {
    this.directory = directory;
    this.notice = notice;
  }

  /**
   * The files behind the inputs, each once.
   *
   * @throws BadInputException when an input does not exist or a glob matches nothing
   */
  static List<InputFile> find(List<String> inputs, Path directory, Consumer<String> notice) {
    InputFiles found = new InputFiles(directory, notice);
    inputs.forEach(found::add);
    return List.copyOf(found.files);
  }

  private void add(String input) {
    if (input.equals(InputFile.STANDARD_INPUT)) {
      addOnce(new InputFile(input, Optional.empty(), true), Path.of(InputFile.STANDARD_INPUT));
      return;
    }
    Optional<Path> path = path(input);
    if (path.filter(Files::isDirectory).isPresent()) {
      addBelow(input, path.get(), file -> true);
    } else if (path.filter(Files::exists).isPresent()) {
      addOnce(new InputFile(input, path, true), path.get());
    } else if (input.matches(".*[*?\\[{].*")) {
      addGlob(input);
    } else {
      throw bad(input, "there is no such file", "");
    }
  }

  private Optional<Path> path(String input) {
    try {
      return Optional.of(directory.resolve(input));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void addGlob(String glob) {
    int special = glob.replaceFirst("[*?\\[{].*", "").length();
    int slash = glob.lastIndexOf('/', special);
    String base = slash < 0 ? "" : glob.substring(0, slash + 1);
    int before = files.size();
    Path start = directory.resolve(base);
    try {
      PathMatcher matcher =
          FileSystems.getDefault().getPathMatcher("glob:" + glob.substring(base.length()));
      if (Files.isDirectory(start)) {
        addBelow(base, start, matcher::matches);
      }
    } catch (IllegalArgumentException e) {
      throw bad(
          glob, "the pattern is malformed", "put names with special characters in a directory");
    }
    if (files.size() == before) {
      throw bad(glob, "no file matches", "");
    }
  }

  private void addBelow(String name, Path start, Predicate<Path> wanted) {
    Path root = real(start);
    Set<String> hidden = new TreeSet<>();
    List<Path> found = new ArrayList<>();
    walk(root, found, hidden);
    String prefix = name.isEmpty() || name.endsWith("/") ? name : name + "/";
    found.stream()
        .map(root::relativize)
        .filter(wanted)
        .sorted(Comparator.comparing(Path::toString))
        .forEach(
            file -> {
              String given = prefix + file.toString().replace('\\', '/');
              addOnce(
                  new InputFile(given, Optional.of(root.resolve(file)), false), root.resolve(file));
            });
    if (!hidden.isEmpty()) {
      String names =
          hidden.stream()
              .limit(5)
              .map(each -> Quote.of(prefix + each))
              .collect(Collectors.joining(", "));
      notice.accept(
          "skipped "
              + hidden.size()
              + " hidden or linked: "
              + names
              + (hidden.size() > 5 ? ", …" : ""));
    }
  }

  /** Links are not followed: what they lead to may lie outside the directory, or in a circle. */
  private static void walk(Path root, List<Path> found, Set<String> hidden) {
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
              if (at.equals(root) || !isHidden(at)) {
                return FileVisitResult.CONTINUE;
              }
              hidden.add(root.relativize(at).toString());
              return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path at, BasicFileAttributes attributes) {
              if (isHidden(at) || !attributes.isRegularFile()) {
                hidden.add(root.relativize(at).toString());
              } else {
                found.add(at);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private void addOnce(InputFile file, Path path) {
    if (seen.add(real(path))) {
      files.add(file);
    } else {
      notice.accept(Quote.of(file.name()) + " is given twice: read once");
    }
  }

  private static Path real(Path path) {
    try {
      return Files.exists(path) ? path.toRealPath() : path;
    } catch (IOException e) {
      // What cannot be read is told when it is read.
      return path;
    }
  }

  private static BadInputException bad(String input, String message, String hint) {
    return new BadInputException(new Problem(new Origin(input, 0), message, hint));
  }
}
