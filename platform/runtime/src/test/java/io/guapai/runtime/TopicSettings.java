package io.guapai.runtime;

import io.guapai.testing.Broker;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

/** Changes what the tests' broker holds a topic to. */
public final class TopicSettings {

  private TopicSettings() {}

  public static void set(String topic, String setting, String value) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", Broker.bootstrapServers()))) {
      admin
          .incrementalAlterConfigs(
              Map.of(
                  new ConfigResource(ConfigResource.Type.TOPIC, topic),
                  List.of(
                      new AlterConfigOp(
                          new ConfigEntry(setting, value), AlterConfigOp.OpType.SET))))
          .all()
          .get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException("the broker did not take the setting", e);
    }
  }
}
