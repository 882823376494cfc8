package org.licet.odrl.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.licet.odrl.ActionHierarchy;
import org.licet.odrl.policy.Policy;
import org.licet.odrl.world.Attempt;
import org.licet.odrl.world.Setting;
import org.licet.odrl.world.World;

/** Puts together from files what an evaluation rests on. */
public final class Loader {
  private final ActionHierarchy builtIn;

  /** A loader that knows the actions of ODRL and of the profile. */
  public Loader() {
    this.builtIn = ActionReader.builtIn();
  }

  /**
   * What an evaluation rests on, and what is asked.
   *
   * @param setting policy, world and actions
   * @param attempts what is asked for; empty when only a log is judged
   */
  public record Loaded(Setting setting, List<Attempt> attempts) {}

  /**
   * Reads the files of an evaluation.
   *
   * @param policyFile the policy
   * @param choice IRI of the policy meant, where the file holds several
   * @param requestFile the request
   * @param worldFile the state of the world
   * @param logFile the log of events
   * @throws org.licet.model.BadInputException when a file cannot be used
   * @throws IOException when a file cannot be read
   */
  public Loaded load(
      Path policyFile,
      Optional<String> choice,
      Optional<Path> requestFile,
      Optional<Path> worldFile,
      Optional<Path> logFile)
      throws IOException {
    Nodes policyNodes = new Nodes(RdfFile.read(policyFile), policyFile.toString());
    Optional<Nodes> request = Optional.empty();
    if (requestFile.isPresent()) {
      request =
          Optional.of(new Nodes(RdfFile.read(requestFile.get()), requestFile.get().toString()));
    }
    Optional<Nodes> world = Optional.empty();
    if (worldFile.isPresent()) {
      world = Optional.of(new Nodes(RdfFile.read(worldFile.get()), worldFile.get().toString()));
    }
    Loaded loaded = load(policyNodes, choice, request, world);
    if (logFile.isEmpty()) {
      return loaded;
    }
    Setting setting = loaded.setting();
    World logged = setting.world().withHistory(LogReader.read(logFile.get()));
    return new Loaded(new Setting(setting.policy(), logged, setting.actions()), loaded.attempts());
  }

  /** Puts together what was read from graphs. */
  public Loaded load(
      Nodes policyNodes, Optional<String> choice, Optional<Nodes> request, Optional<Nodes> world) {
    Policy policy = new PolicyReader(policyNodes).policy(choice);
    ActionHierarchy actions = builtIn.with(ActionReader.of(policyNodes));
    if (world.isPresent()) {
      actions = actions.with(ActionReader.of(world.get()));
    }
    List<Graph> others = new ArrayList<>();
    others.add(policyNodes.graph());
    request.ifPresent(nodes -> others.add(nodes.graph()));
    Nodes state =
        world.orElseGet(
            () ->
                new Nodes(
                    org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph(), "no file"));
    return new Loaded(
        new Setting(policy, new WorldReader(state, others.toArray(Graph[]::new)).world(), actions),
        request.map(nodes -> new RequestReader(nodes).attempts()).orElse(List.of()));
  }
}
