package io.guapai.benchmark.consumer;

import io.guapai.benchmark.beside.BareProducer;
import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Course;
import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.register.GeneratedRegister;
import io.guapai.benchmark.register.Importing;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.process.Service;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Each service alone with all facts that a register makes. The register's own service is not among
 * them: what it hears is about units that only an import gives it.
 */
public final class ConsumerAlone implements Measurement {

  private static final List<Service> CONSUMERS =
      List.of(Service.INSPECTION, Service.HAZARD, Service.SCORING, Service.NOTIFICATION);

  @Override
  public String name() {
    return "consumer";
  }

  @Override
  public String work() {
    return "one service with its inbox works off the facts of a register, each service alone";
  }

  @Override
  public String limit() {
    return "the same rows by bare JDBC batches of 1,000";
  }

  @Override
  public List<Comparison> run(Course course) throws IOException, InterruptedException {
    Stage stage = course.stage();
    stage.all();
    Map<TopicPartition, Long> before = stage.topics().ends();
    Importing.run(stage, GeneratedRegister.of(course.sizes().of(Size.BACKLOG)));
    stage.quiet();
    List<ProducerRecord<byte[], byte[]>> records =
        stage.topics().read(before, stage.topics().ends(), topic -> true).stream()
            .map(record -> BareProducer.again(record.topic(), record))
            .toList();
    course.say("a backlog of %,d records", records.size());
    List<Comparison> comparisons = new ArrayList<>();
    for (Service service : CONSUMERS) {
      comparisons.add(
          new Backlog(course, service, records)
              .measure(
                  Comparison.rounds(
                      service.title() + " alone with a backlog", limit(), "s", Aim.share(0.6))));
    }
    return comparisons;
  }
}
