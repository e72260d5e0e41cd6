package io.guapai.testing;

import io.guapai.testing.embedded.BrokerSettings;
import io.guapai.testing.embedded.DatabaseSettings;
import io.guapai.testing.embedded.EmbeddedBroker;
import io.guapai.testing.embedded.EmbeddedDatabase;
import io.guapai.testing.embedded.FreePorts;
import io.guapai.testing.embedded.Identity;
import io.guapai.testing.embedded.TokenIssuer;
import io.guapai.testing.embedded.UserDirectory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/** The one database, broker and issuer of a test JVM: started at first use, ended with the JVM. */
public final class SharedServers implements SharedServersMXBean {
  /** The database that a service's tests run on. */
  static final String DATABASE = "guapai_test";

  // Held, because a logger nobody holds forgets its level.
  private static final List<Logger> QUIET =
      Stream.of("kafka", "org.apache.kafka", "state.change.logger", "io.zonky", "no.nav.security")
          .map(Logger::getLogger)
          .toList();

  private final Path directory;
  private final EmbeddedDatabase database;
  private final EmbeddedBroker broker;
  private final TokenIssuer issuer;
  private final SharedTopics topics;
  // A test asks with every request, and a signature costs more than most of them.
  private final Map<Identity, String> tokens = new ConcurrentHashMap<>();

  private SharedServers() throws IOException {
    directory = Files.createTempDirectory(UserDirectory.get(), "test-");
    database = new EmbeddedDatabase(DatabaseSettings.forTests(directory));
    broker =
        EmbeddedBroker.inProcess(new BrokerSettings(directory.resolve("kafka"), FreePorts.next()));
    issuer = new TokenIssuer(FreePorts.next(), null);
    topics = new SharedTopics(broker.bootstrapServers(), Runtime.getRuntime().maxMemory() / 16);
  }

  /** The servers of this JVM; starts them if this is the first call. */
  public static SharedServersMXBean get() {
    try {
      ObjectName name = new ObjectName("io.guapai.testing:type=SharedServers");
      MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
      if (!beans.isRegistered(name)) {
        // Loaded by the loader that outlives every Quarkus application of this JVM.
        Class.forName(SharedServers.class.getName(), true, ClassLoader.getSystemClassLoader())
            .getMethod("startOnce", ObjectName.class)
            .invoke(null, name);
      }
      return JMX.newMXBeanProxy(beans, name, SharedServersMXBean.class);
    } catch (JMException | ReflectiveOperationException e) {
      throw new IllegalStateException("the servers for tests do not start", e);
    }
  }

  /** Only for {@link #get()}, which calls it across class loaders. */
  public static synchronized void startOnce(ObjectName name) throws IOException, JMException {
    MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
    if (beans.isRegistered(name)) {
      return;
    }
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    SharedServers servers = new SharedServers();
    Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "guapai-testing-close"));
    servers.issuer.start();
    servers.database.start();
    servers.database.ensureDatabase(DATABASE);
    servers.broker.start();
    beans.registerMBean(servers, name);
  }

  @Override
  public void ensureDatabase(String name) {
    database.ensureDatabase(name);
  }

  @Override
  public String jdbcUrl(String name) {
    return database.jdbcUrl(name);
  }

  @Override
  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  @Override
  public String issuerUrl() {
    return issuer.issuerUrl();
  }

  @Override
  public String token(
      @Nullable String subject,
      List<String> roles,
      @Nullable String region,
      @Nullable String enterprise,
      @Nullable String organization,
      List<String> capacities) {
    return tokens.computeIfAbsent(
        new Identity(subject, roles, region, enterprise, organization, capacities), issuer::token);
  }

  @Override
  public void stopDatabase() {
    database.stop();
  }

  @Override
  public void startDatabase() {
    database.start();
  }

  @Override
  public void stopBroker() {
    broker.stop();
  }

  @Override
  public void startBroker() {
    broker.start();
  }

  @Override
  public void send(byte[][][] messages) throws InterruptedException {
    topics.send(messages);
  }

  @Override
  public String[][] messages(String topic, int after, long millis) throws InterruptedException {
    return topics.tail(topic).after(after, millis);
  }

  @Override
  public int catchUp(String topic) throws InterruptedException {
    return topics.tail(topic).catchUp();
  }

  private void close() {
    topics.close();
    broker.close();
    database.close();
    issuer.close();
    UserDirectory.delete(directory);
  }
}
