package org.licet.ingest.metadata.croissant;

import java.nio.file.*;
import org.licet.ingest.metadata.*;

public final class Probe {
  public static void main(String[] a) throws Exception {
    for (String dir : a) {
      try (var s = Files.list(Path.of(dir))) {
        for (Path p : s.sorted().toList()) {
          System.out.println(
              "== "
                  + p.getFileName()
                      .toString()
                      .replaceFirst(".*graphs__", "")
                      .replaceFirst("__metadata.json", ""));
          try {
            var m = Documents.read(Files.readString(p));
            for (var d : m.datasets())
              System.out.println(
                  "  "
                      + d.id()
                      + " | "
                      + d.names()
                      + " | "
                      + d.url()
                      + " | "
                      + d.licenses()
                      + " | "
                      + d.derivedFrom()
                      + " | "
                      + d.creators()
                      + d.policies());
            m.faults().forEach(f -> System.out.println("  FAULT " + f));
            m.remarks().forEach(f -> System.out.println("  REMARK " + f));
          } catch (Throwable e) {
            System.out.println("  " + e);
          }
        }
      }
    }
  }
}
