package org.concordat.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Walks through files and folders in the order of their names. Follows no symbolic link: one that
 * leads out of the folder or into a loop is refused; what one inside the folder points to is met
 * anyway.
 */
final class FileWalk {

  private final FileSink sink;

  FileWalk(FileSink sink) {
    this.sink = sink;
  }

  void walk(Path argument) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(argument, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        folder(argument.toRealPath(), argument, "");
      } else {
        sink.file(file(FileNames.of(argument), argument, attributes));
      }
    } catch (NoSuchFileException e) {
      fail(argument.toString(), argument, "no such file or folder");
    } catch (IOException e) {
      fail(argument.toString(), argument, Reasons.of(e));
    }
  }

  private void folder(Path root, Path folder, String prefix) {
    List<Path> names = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      // The names alone: a folder may hold a million of them.
      children.forEach(child -> names.add(child.getFileName()));
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      fail(
          prefix.isEmpty() ? folder.toString() : prefix,
          folder,
          "unreadable folder: " + Reasons.of(e));
      return;
    }
    names.sort(Comparator.naturalOrder());
    for (Path name : names) {
      Path child = folder.resolve(name);
      child(root, child, prefix + FileNames.of(child));
    }
  }

  private void child(Path root, Path child, String id) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        link(root, child, id);
      } else if (attributes.isDirectory()) {
        folder(root, child, id + "/");
      } else if (attributes.isRegularFile()) {
        sink.file(file(id, child, attributes));
      } else {
        refuse(id, child, "neither a file nor a folder (a pipe, a socket or a device)");
      }
    } catch (NoSuchFileException e) {
      fail(id, child, "vanished while the folder was read");
    } catch (IOException e) {
      fail(id, child, Reasons.of(e));
    }
  }

  private void link(Path root, Path link, String id) {
    Path target;
    try {
      target = link.toRealPath();
    } catch (NoSuchFileException e) {
      refuse(id, link, "a symbolic link that leads nowhere");
      return;
    } catch (AccessDeniedException e) {
      refuse(id, link, "a symbolic link to what may not be read");
      return;
    } catch (IOException e) {
      // Links that point to each other end here.
      refuse(id, link, "a symbolic link that leads nowhere: " + Reasons.of(e));
      return;
    }
    if (!target.startsWith(root)) {
      refuse(id, link, "a symbolic link that leads out of the folder");
    } else if (Files.isDirectory(target) && isAround(target, link)) {
      refuse(id, link, "a symbolic link that makes a loop");
    } else {
      sink.warning(
          new Reject(
              id,
              Stage.FIND,
              "a symbolic link, passed over: its target is read where it lies",
              Optional.of(link)));
    }
  }

  private static boolean isAround(Path folder, Path link) {
    try {
      Path parent = link.toAbsolutePath().getParent();
      return parent != null && parent.toRealPath().startsWith(folder);
    } catch (IOException e) {
      // The folder has just vanished: then there is no loop either.
      return false;
    }
  }

  private static IngestedFile file(String id, Path path, BasicFileAttributes attributes) {
    return new IngestedFile(
        id,
        Optional.of(path),
        attributes.isRegularFile() ? attributes.size() : -1,
        attributes.isRegularFile() ? attributes.lastModifiedTime().toMillis() : 0);
  }

  /** What will not be read, whatever it holds. */
  private void refuse(String id, Path path, String reason) {
    sink.reject(new Reject(id, Stage.FIND, reason, Optional.of(path)));
  }

  /** What would have been read; there may be files in it that nobody saw. */
  private void fail(String id, Path path, String reason) {
    sink.reject(new Reject(id, Stage.READ, reason, Optional.of(path)));
  }
}
