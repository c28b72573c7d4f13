package vn.motcua.scenario;

import java.util.List;

/**
 * One sentence of a scenario.
 *
 * @param line in its file, the first is 1
 * @param text without the keyword
 * @param rows of the table below it, empty without one
 */
public record Sentence(int line, Mood mood, String text, List<List<String>> rows) {}
