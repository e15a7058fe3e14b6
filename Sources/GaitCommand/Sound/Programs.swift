import Foundation

/// Programs of the machine that make sound.
struct Programs {
  /// The folders that are looked in, in order.
  private let folders: [String]

  /// The programs on the `PATH` of an environment.
  init(environment: [String: String]) {
    folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
  }

  /// Where a program is; `nil` when it is not there.
  func find(_ name: String) -> String? {
    folders.lazy.map { $0 + "/" + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

/// A run of a program that nobody waits for but whoever started it.
enum ProgramRun {
  /// Runs a program without input and output, and waits for its end at most so long; a program that takes longer
  /// is stopped. Not to be called from a task.
  ///
  /// - Returns: Whether it ended by itself and in order.
  static func wait(_ path: String, _ arguments: [String], seconds: Double) -> Bool {
    guard let process = start(path, arguments) else { return false }
    let deadline = ContinuousClock.now + .seconds(seconds)
    var status: Int32 = 0
    // Only the program itself is waited for: what it has started may live on, as the servers of voices do.
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      if ended < 0, errno != EINTR { return false }
      if ContinuousClock.now > deadline {
        kill(-process, SIGKILL)
        waitpid(process, &status, 0)
        return false
      }
      Thread.sleep(forTimeInterval: 0.01)
    }
    // Ended by itself, with code 0.
    return status == 0
  }

  /// Starts a program in a process group of its own, so that it can be stopped with all that belongs to it.
  private static func start(_ path: String, _ arguments: [String]) -> pid_t? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGTSTP] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    return posix_spawn(&process, path, &files, &attributes, words, environ) == 0 ? process : nil
  }
}
