package org.licet.ingest.metadata.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.licet.ingest.tree.Tree;
import org.licet.ingest.tree.Trees;

/** A JSON-LD document: its outermost objects, and those of its graph by their ids. */
public final class LdDocument {
  private static final String GRAPH = "@graph";

  private final LdContext context;
  private final List<LdNode> roots = new ArrayList<>();
  private final Map<String, LdNode> graph = new TreeMap<>();

  private LdDocument(LdContext context) {
    this.context = context;
  }

  /** A document: an object, an object with a {@code @graph}, or a list of objects. */
  public static LdDocument of(Tree document) {
    List<Tree> outermost = Trees.items(document);
    LdDocument read =
        new LdDocument(LdContext.of(outermost.isEmpty() ? document : outermost.get(0)));
    boolean list = document instanceof Tree.Items;
    for (int i = 0; i < outermost.size(); i++) {
      Tree each = outermost.get(i);
      LdContext own = Trees.get(each, "@context").isPresent() ? LdContext.of(each) : read.context;
      read.add(each, own, list ? "[" + i + "]" : "");
    }
    return read;
  }

  private void add(Tree object, LdContext own, String path) {
    Optional<Tree> inner = Trees.get(object, GRAPH);
    if (inner.isEmpty()) {
      addNode(object, own, path);
      return;
    }
    List<Tree> nodes = Trees.items(inner.get());
    String start = path.isEmpty() ? GRAPH : path + "." + GRAPH;
    for (int i = 0; i < nodes.size(); i++) {
      addNode(nodes.get(i), own, start + "[" + i + "]");
    }
  }

  private void addNode(Tree object, LdContext own, String path) {
    if (object instanceof Tree.Fields fields) {
      LdNode node = new LdNode(fields, own, path, this);
      roots.add(node);
      node.id().ifPresent(id -> graph.putIfAbsent(id, node));
    }
  }

  /** What its terms stand for. */
  public LdContext context() {
    return context;
  }

  /** The outermost objects, in the order stated. */
  public List<LdNode> roots() {
    return List.copyOf(roots);
  }

  /** The outermost object with this id. */
  Optional<LdNode> node(String id) {
    return Optional.ofNullable(graph.get(id));
  }
}
