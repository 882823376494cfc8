package org.licet.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The knots of a lineage: datasets that were all made from one another, at any depth; most knots
 * are a single dataset (strongly connected components, by Tarjan). Nothing here calls itself, so
 * that a lineage may be as long as memory allows.
 */
final class Knots {
  private static final int UNSEEN = -1;

  private final List<List<Integer>> parents;
  private final int[] knot;
  private final int[] index;
  private final int[] low;
  private final Deque<Integer> stack = new ArrayDeque<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private int seen;

  /** The knots of a graph: for each node, the nodes that it was made from. */
  Knots(List<List<Integer>> parents) {
    this.parents = parents;
    this.knot = filled(parents.size());
    this.index = filled(parents.size());
    this.low = filled(parents.size());
    for (int node = 0; node < parents.size(); node++) {
      if (index[node] == UNSEEN) {
        visit(node);
      }
    }
  }

  private static int[] filled(int size) {
    int[] numbers = new int[size];
    Arrays.fill(numbers, UNSEEN);
    return numbers;
  }

  /** The knot of a node. */
  int of(int node) {
    return knot[node];
  }

  /** The nodes of each knot; a knot stands behind all knots that it was made from. */
  List<List<Integer>> members() {
    return members;
  }

  /** Whether a node is among its own ancestors. */
  boolean isCyclic(int node) {
    return members.get(knot[node]).size() > 1 || parents.get(node).contains(node);
  }

  /** A node that is being visited, and which of its parents comes next. */
  private static final class Visit {
    private final int node;
    private int next;

    Visit(int node) {
      this.node = node;
    }
  }

  private void visit(int start) {
    Deque<Visit> visits = new ArrayDeque<>();
    visits.push(open(start));
    while (!visits.isEmpty()) {
      Visit visit = visits.peek();
      List<Integer> made = parents.get(visit.node);
      if (visit.next < made.size()) {
        int parent = made.get(visit.next++);
        if (index[parent] == UNSEEN) {
          visits.push(open(parent));
        } else if (knot[parent] == UNSEEN) {
          low[visit.node] = Math.min(low[visit.node], index[parent]);
        }
      } else {
        visits.pop();
        close(visit.node);
        if (!visits.isEmpty()) {
          int child = visits.peek().node;
          low[child] = Math.min(low[child], low[visit.node]);
        }
      }
    }
  }

  private Visit open(int node) {
    index[node] = seen;
    low[node] = seen++;
    stack.push(node);
    return new Visit(node);
  }

  private void close(int node) {
    if (low[node] != index[node]) {
      return;
    }
    List<Integer> tied = new ArrayList<>();
    int member;
    do {
      member = stack.pop();
      knot[member] = members.size();
      tied.add(member);
    } while (member != node);
    members.add(tied);
  }
}
