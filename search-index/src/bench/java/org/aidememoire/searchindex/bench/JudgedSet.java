package org.aidememoire.searchindex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Documents and questions of which it is known what answers them. */
record JudgedSet(String name, Map<String, String> documents, List<Question> questions) {

  /** A question and the ids of the documents that answer it. */
  record Question(String text, Set<String> relevant) {}

  /** Reads {@code id<TAB>text} and {@code id<TAB>id,id,…<TAB>text}. */
  static JudgedSet read(Path documents, Path queries) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String line : Files.readAllLines(documents)) {
      String[] columns = line.split("\t", 2);
      if (columns.length == 2) {
        texts.put(columns[0], columns[1]);
      }
    }
    List<Question> questions = new ArrayList<>();
    for (String line : Files.readAllLines(queries)) {
      String[] columns = line.split("\t", 3);
      if (columns.length == 3) {
        questions.add(new Question(columns[2], Set.of(columns[1].split(","))));
      }
    }
    String name = documents.getFileName().toString().replace(".docs.tsv", "");
    return new JudgedSet(name, texts, questions);
  }

  /** The same documents asked without marks, as on a plain keyboard. */
  JudgedSet withoutMarks() {
    List<Question> plain = new ArrayList<>();
    for (Question question : questions) {
      String open = java.text.Normalizer.normalize(question.text(), java.text.Normalizer.Form.NFD);
      String text = open.replaceAll("\\p{Mn}", "").replace('đ', 'd').replace('Đ', 'D');
      plain.add(new Question(text, question.relevant()));
    }
    return new JudgedSet(name + " without marks", documents, plain);
  }
}
