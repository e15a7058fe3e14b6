import GaitModel

extension Words {
  /// Why a source cannot be used, in English. `port` is its name, made visible.
  static func english(_ fault: PortFault, _ port: String) -> Advice {
    switch fault {
    case .notPermitted(let path):
      Advice("you may not open it", "Until it is plugged in again: sudo chmod a+rw \(visible(path))")
    case .notInGroup(let group):
      Advice(
        "you may not open it; it belongs to the group \"\(group)\" and you are not in it",
        "sudo usermod -aG \(group) $USER, then log out and in again.")
    case .busy:
      Advice(
        "another program is using it",
        "End the other program. Right after plugging in, ModemManager may look at it for some seconds.")
    case .busyWith(let program, let process):
      Advice(
        "it is in use by \"\(visible(program))\" (PID \(process))",
        "End that program, or choose another port: gangart devices")
    case .absent:
      Advice("there is no such port", "Is the device plugged in and on? What is there: gangart devices")
    case .notSerial:
      Advice(
        "this is not a serial port",
        "What can be used: gangart devices. To read a file's bytes: file:\(port)")
    case .baudRate(let rate):
      Advice(
        "the port cannot run at \(rate) baud",
        "Usual rates are 9600, 115200 and 921600, as in /dev/ttyUSB0@115200.")
    case .noAnswer:
      Advice("the device does not answer", "Unplug it, plug it in again and try once more.")
    case .cannotOpen(let cause):
      Advice(
        "cannot be opened: \(system(cause, in: .en))",
        "Unplug the device, plug it in again and try once more.")
    case .noThread:
      Advice(
        "the system gives no further thread", "End other programs, or raise the limit: ulimit -u.")
    case .tooManyFiles:
      Advice(
        "too many files and ports are open in this program",
        "Open fewer sources at once, or raise the limit: ulimit -n 4096.")
    case .isFolder: Advice("this is a folder", "Name a file of bytes as a device sent them.")
    case .noSuchFile: Advice("there is no such file", "Check the name.")
    case .mayNotRead: Advice("you may not read this file", "chmod u+r \(port)")
    case .unknownHost(let words):
      Advice("the host is not known (\(words))", "Check the name, or give the number of the address.")
    case .addressInUse:
      Advice(
        "another program listens there already", "End the other program, or choose another port number.")
    case .systemPort: Advice("ports below 1024 are for the system", "Choose a higher port number.")
    case .noConnection(let cause):
      Advice(
        "no connection: \(system(cause, in: .en))",
        "Is the device on, in the same network, and is the port number right?")
    case .notPhyphox(let status):
      Advice(
        "something answers there, but not phyphox (HTTP \(status))",
        "In phyphox: open the experiment, its menu, \"Allow remote access\"; the address is the one that it shows, "
          + "such as phyphox:192.168.1.20:8080")
    case .noMovementSensors:
      Advice(
        "the experiment that is open in phyphox measures no movement",
        "In phyphox: +, \"Add simple experiment\", with accelerometer and gyroscope; then \"Allow remote access\" again."
      )
    case .usb(let words):
      Advice("the USB device fails: \(words)", "Unplug it, plug it in again and try once more.")
    case .usbNotPermitted(let node, let vendor):
      Advice(
        "you may not open the USB device \(node)",
        "\(usbRule(vendor)), then plug it in again. "
          + "Until it is plugged in again: sudo chmod a+rw \(node)")
    case .noByteStream:
      Advice("this USB device sends no stream of bytes", "What can be used: gangart devices")
    case .needsDriver(let driver):
      Advice(
        "this USB adapter works only through its kernel driver \"\(driver)\"",
        "Use its serial port: gangart devices. If it shows none: sudo modprobe \(driver)")
    case .noUSB:
      Advice(
        "this system gives no access to USB",
        "In a container or a virtual machine: pass the USB devices through (/dev/bus/usb).")
    case .connectionOver:
      Advice("the connection is closed, so nothing can be sent", "Open the source again.")
    case .unplugged: Advice("the device is gone, so nothing can be sent", "Plug it in again.")
    case .takesNothing:
      Advice(
        "the device has taken no bytes for 2 s",
        "Is it in its normal mode and not busy? Unplug it and plug it in again.")
    case .sendingFailed(let cause):
      Advice(
        "sending failed: \(system(cause, in: .en))", "Unplug the device and plug it in again.")
    case .readOnly:
      Advice("nothing can be sent there", "Read it only: leave out what would set the device up.")
    case .readingFailed(let cause):
      Advice(
        "reading failed: \(system(cause, in: .en))", "Check the disk or the connection and try again.")
    case .notBack(let minutes):
      Advice(
        "the device was lost and not back within \(minutes) min",
        "Plug it in and start again; what was recorded is kept.")
    case .silent:
      Advice(
        "it is open, but nothing arrives",
        "Switch the sensor on. What is plugged in: gangart devices --probe")
    case .unintelligible(let hasSpeed):
      Advice(
        "bytes arrive, but they make no sense",
        hasSpeed
          ? "Name the speed the sensor is set to, for example \(port)@9600."
          : "Name the protocol, for example --protocol text.")
    case .noSpeedFits(let heard):
      Advice(
        "bytes arrive, but they make no sense at any speed: \(speeds(heard, in: .en))",
        "If its speed is another, name it, for example \(port)@250000; "
          + "if its protocol is: --protocol text --columns ….")
    case .proposed(let id):
      Advice(
        "this looks like the protocol '\(id)', but it may be anything",
        "If that is right: --protocol \(id)")
    case .noReadings(let remark):
      Advice(
        "bytes arrive, but no readings" + (remark.map { "; " + english($0) } ?? ""),
        remedy(remark, in: .en))
    case .noTimes:
      Advice(
        "its lines carry no clock, and from a file or a pipe nothing tells when they were taken",
        "Say how many lines a second there are, for example --rate 100, "
          + "or name the clock: --columns t_ms,ax,ay,az,gx,gy,gz")
    case .noSensor(let number, let heard):
      Advice(
        "there is no sensor number \(number) behind it",
        "Heard are: \(heard.map(String.init).joined(separator: ", ")). "
          + "Write for example --place left_wrist=\(port)#\(heard.first ?? 0).")
    case .nothingPluggedIn:
      Advice("no device is plugged in", "Plug in the sensor, or try a walk without one: gangart demo")
    case .severalPluggedIn(let ports):
      Advice(
        "several devices are plugged in: \(list(ports))",
        "Name those that are worn, for example --place lower_back=\(visible(ports.first ?? ""))")
    case .noSource:
      Advice(
        "this names no source",
        "Sources: /dev/ttyACM0, /dev/ttyUSB0@115200, usb:1209:0001, tcp://host:port, udp://:9000, "
          + "file:NAME, - for standard input. What is plugged in: gangart devices")
    case .unclear(let fault, let example): Advice(english(fault), "Write it like \(example).")
    }
  }

  private static func english(_ fault: PortFault.AddressFault) -> String {
    switch fault {
    case .noFile: "it names no file"
    case .noBaudRate: "there is no such baud rate"
    case .noPort: "it names no port"
    case .noUSBNumbers: "it needs vendor and product in hexadecimal digits"
    case .noHost: "it names no host"
    case .noPortNumber: "it needs a port number from 1 to 65535"
    case .notAHost: "this is no host"
    }
  }

  /// The command that lets the users of a desk open USB devices of a vendor.
  static func usbRule(_ vendor: String) -> String {
    "echo '\(UdevRule.usb(vendor))' | sudo tee /etc/udev/rules.d/70-gangart-device.rules && sudo udevadm control --reload"
  }
}
