package org.concordat.opensearch;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/** A real node of one, in this process, on ports that are free, with plugins of the class path. */
final class EmbeddedNode extends Node {

  private EmbeddedNode(Settings settings, List<PluginInfo> plugins) {
    super(
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "concordat"),
        plugins,
        true);
  }

  /**
   * Starts a node.
   *
   * @param home its folder; plugins that are installed there are loaded
   * @param plugins plugins of the class path
   */
  static Node start(Path home, List<Class<? extends Plugin>> plugins)
      throws NodeValidationException {
    List<PluginInfo> infos = new ArrayList<>();
    infos.add(info(Netty4ModulePlugin.class));
    plugins.forEach(plugin -> infos.add(info(plugin)));
    return new EmbeddedNode(
            Settings.builder()
                .put("path.home", home)
                .put("cluster.name", "concordat-test")
                .put("discovery.type", "single-node")
                .put("transport.type", "netty4")
                .put("http.type", "netty4")
                .put("transport.port", "0")
                .put("http.port", "0")
                .put("network.host", "127.0.0.1")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build(),
            infos)
        .start();
  }

  /** Where a node listens for HTTP. */
  static URI address(Node node) {
    HttpServerTransport transport = node.injector().getInstance(HttpServerTransport.class);
    InetSocketAddress address = transport.boundAddress().publishAddress().address();
    return URI.create("http://" + address.getHostString() + ":" + address.getPort());
  }

  private static PluginInfo info(Class<? extends Plugin> type) {
    return new PluginInfo(
        type.getName(),
        "of the class path",
        "test",
        Version.CURRENT,
        "21",
        type.getName(),
        List.of(),
        false);
  }
}
