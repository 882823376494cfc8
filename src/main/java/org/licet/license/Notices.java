package org.licet.license;

import java.util.List;
import java.util.Optional;

/**
 * The notices that go along with what is made from data.
 *
 * @param entries one for each dataset that asks for something or is known to ask for nothing,
 *     nearest to the output first
 * @param notCovered data and inputs of which it is not known what they ask for
 * @param remarks remarks on the run
 */
public record Notices(List<Entry> entries, List<NotCovered> notCovered, List<String> remarks) {
  public Notices {
    entries = List.copyOf(entries);
    notCovered = List.copyOf(notCovered);
    remarks = List.copyOf(remarks);
  }

  /**
   * What is said of one dataset.
   *
   * @param id its id
   * @param title its title; the id when none is stated
   * @param holder who made it or holds the rights; empty when that is not stated
   * @param url where it stands; empty when that is not stated
   * @param declared its license as declared; empty for data under the terms of a platform
   * @param texts the licenses and terms that ask
   * @param changes how it was changed on its way, in order; empty when that is not stated
   * @param duties what is asked for
   */
  public record Entry(
      String id,
      String title,
      Optional<String> holder,
      Optional<String> url,
      Optional<String> declared,
      List<Text> texts,
      List<String> changes,
      List<Duty> duties) {
    public Entry {
      texts = List.copyOf(texts);
      changes = List.copyOf(changes);
      duties = List.copyOf(duties);
    }

    /** Whether something is asked for that needs the name of the author. */
    public boolean needsHolder() {
      return duties.stream()
          .anyMatch(duty -> duty.duty().equals("attribution") || duty.duty().equals("notice"));
    }
  }

  /**
   * A license, or a text of a platform.
   *
   * @param id its id
   * @param name its name for people
   * @param url where it stands; empty when that is not known
   */
  public record Text(String id, String name, String url) {}

  /**
   * A duty.
   *
   * @param duty canonical name of the duty
   * @param words what is to be done, in our words
   * @param clause id of the clause that asks for it
   * @param iri its IRI
   * @param section where it stands in the text
   */
  public record Duty(String duty, String words, String clause, String iri, String section) {}

  /**
   * Data, or an input, of which it is not known what it asks for.
   *
   * @param what id of the dataset, or name of the input
   * @param why why it is not known
   */
  public record NotCovered(String what, String why) {}
}
