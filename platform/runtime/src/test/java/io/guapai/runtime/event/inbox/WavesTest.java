package io.guapai.runtime.event.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.guapai.runtime.event.inbox.Waves.Wave;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WavesTest {

  private record Item(String key, String handler, int number) {}

  private static List<Wave<String, Item>> waves(List<Item> items) {
    return Waves.of(items, Item::key, Item::handler);
  }

  @Test
  void twoFactsEachAboutFiveHundredHazardsMakeTwoCalls() {
    List<Item> items =
        IntStream.range(0, 1000)
            .mapToObj(i -> new Item("E-" + i / 2, i % 2 == 0 ? "reported" : "graded", i))
            .toList();
    List<Wave<String, Item>> waves = waves(items);
    assertThat(waves).extracting(Wave::handler).containsExactly("reported", "graded");
    assertThat(waves).allSatisfy(wave -> assertThat(wave.items()).hasSize(500));
  }

  @Test
  void factsOfOneKeyForOneHandlerStayTogether() {
    List<Item> items = IntStream.range(0, 100).mapToObj(i -> new Item("E", "all", i)).toList();
    assertThat(waves(items)).hasSize(1);
  }

  @Test
  void aHandlerThatComesBackComesBackLater() {
    List<Wave<String, Item>> waves =
        waves(List.of(new Item("E", "a", 0), new Item("E", "b", 1), new Item("E", "a", 2)));
    assertThat(waves).extracting(Wave::handler).containsExactly("a", "b", "a");
  }

  @Test
  void whateverTheBatchTheOrderOfEachKeyIsKeptAndNothingIsLost() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Item> items = new ArrayList<>();
      for (int i = 0; i < random.nextInt(60); i++) {
        items.add(new Item("E-" + random.nextInt(6), "h" + random.nextInt(4), i));
      }
      List<Item> applied = new ArrayList<>();
      waves(items).forEach(wave -> applied.addAll(wave.items()));
      assertThat(applied).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(items);
      Map<String, Integer> last = new HashMap<>();
      for (Item item : applied) {
        Integer before = last.put(item.key(), item.number());
        assertThat(before == null || before < item.number()).as("seed %d", seed).isTrue();
      }
    }
  }
}
