package org.licet.vocab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.licet.model.BrokenCatalogException;

/**
 * The files of the ontology, from the program itself and from directories laid over it, and the
 * digest of those that have been read. Safe for use by several threads.
 */
public final class OntologyFiles {
  private static final String BUILT_IN = "ontology/";
  private static final int MAX_BYTES = 32_000_000;

  private final boolean builtIn;
  private final List<Path> directories;
  private final TreeMap<String, String> digests = new TreeMap<>();

  private OntologyFiles(boolean builtIn, List<Path> directories) {
    this.builtIn = builtIn;
    this.directories = List.copyOf(directories);
  }

  /** The files of the program. */
  public static OntologyFiles builtIn() {
    return new OntologyFiles(true, List.of());
  }

  /** The files of the program with these directories over them; later ones go first. */
  public static OntologyFiles builtInWith(List<Path> directories) {
    return new OntologyFiles(true, directories);
  }

  /** The files of one directory alone. */
  public static OntologyFiles of(Path directory) {
    return new OntologyFiles(false, List.of(directory));
  }

  /**
   * One file as it was found.
   *
   * @param name where it was found, for messages
   * @param bytes its contents
   */
  public record Found(String name, byte[] bytes) {}

  /**
   * All files with this name, from the program's own to that of the last directory.
   *
   * @throws BrokenCatalogException when a file cannot be read
   */
  public List<Found> all(String name) {
    List<Found> found = new ArrayList<>();
    if (builtIn) {
      ownFile(name).ifPresent(found::add);
    }
    for (Path directory : directories) {
      Path file = directory.resolve(name);
      if (Files.isRegularFile(file)) {
        found.add(new Found(file.toString(), bytes(file)));
      }
    }
    found.forEach(this::note);
    return found;
  }

  /** The file with this name that goes first, if there is one. */
  public Optional<Found> first(String name) {
    List<Found> found = all(name);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  /**
   * The Turtle files that the directories hold in a folder, as names relative to it and sorted; not
   * the files of the program itself.
   */
  public List<String> laidOver(String folder) {
    TreeSet<String> names = new TreeSet<>();
    for (Path directory : directories) {
      Path inside = directory.resolve(folder);
      if (Files.isDirectory(inside)) {
        try (Stream<Path> found = Files.list(inside)) {
          found
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".ttl"))
              .forEach(name -> names.add(folder + "/" + name));
        } catch (IOException e) {
          throw new BrokenCatalogException("`" + inside + "` cannot be read: " + e.getMessage());
        }
      }
    }
    return List.copyOf(names);
  }

  /** SHA-256, in hex, over the names and contents of the files read so far, in order of names. */
  public synchronized String digest() {
    StringBuilder text = new StringBuilder();
    digests.forEach((name, digest) -> text.append(digest).append("  ").append(name).append('\n'));
    return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private synchronized void note(Found found) {
    digests.computeIfAbsent(digestName(found.name()), name -> sha256(found.bytes()));
  }

  /** A name that does not depend on where a directory stands. */
  private String digestName(String name) {
    for (int i = 0; i < directories.size(); i++) {
      Path directory = directories.get(i);
      if (Path.of(name).startsWith(directory)) {
        return (i + 1) + "/" + directory.relativize(Path.of(name)).toString().replace('\\', '/');
      }
    }
    return "0/" + name;
  }

  private static Optional<Found> ownFile(String name) {
    String path = BUILT_IN + name;
    try (InputStream stream = OntologyFiles.class.getClassLoader().getResourceAsStream(path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new Found(path, stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new BrokenCatalogException(
            "`" + file + "` is larger than 32 MB: split it, one platform or license to a file");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new BrokenCatalogException("`" + file + "` cannot be read: " + e.getMessage());
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
