// A USB wearable that is not there, for programs that use the real libusb.
//
// Runs under umockdev-wrapper, which lets libusb see devices made up here. Each device is a CDC-ACM modem, or a serial
// adapter with a language of its own, whose bytes come from a program of its own: what that prints is what the device
// sends, and what the host sends is its input. The program is started when the host raises DTR, as a device begins to talk.
//
//   usb_bridge [--no-udev] [--deny] --device SPEC… -- HOST-PROGRAM ARGUMENTS…
//
//   SPEC is a list of words separated by commas:
//     serial=TEXT     serial number (EMU0001)
//     unplug=S        pulled out so many seconds after its first byte
//     unplug-at=BYTES pulled out after so many bytes
//     replug=S        and put in again so many seconds later
//     stall=BYTES     after so many bytes the device refuses until the host clears the halt
//     kind=KIND       modem (the default), ftdi, cp210x or ch340
//     driver=NAME     the kernel's driver has the device until the host asks for it
//     quiet-names     the kernel shows no names, so that the host must ask the device
//     run=COMMAND     its program; the last word, commas included
//
//   --no-udev         devices come and go without word of it, as in a container
//   --deny            the host may not open the devices; if this runs as root, the host runs as nobody
//
// One lock guards everything: requests come on a thread of the library's, bytes on a thread per device, plugging
// on the main one.

#define _GNU_SOURCE
#include <errno.h>
#include <linux/usbdevice_fs.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <umockdev.h>
#include <unistd.h>

enum { max_devices = 4, fifo_capacity = 1 << 16, idle_milliseconds = 1, nobody = 65534 };

// What a device is: its numbers, and what it answers.
typedef struct {
  const char *name;
  int vendor, product, release;
} Kind;

enum { modem, ftdi, cp210x, ch340 };
static const Kind kinds[] = {
    [modem] = {"modem", 0x1209, 0x0001, 0x0100},
    [ftdi] = {"ftdi", 0x0403, 0x6001, 0x0600},
    [cp210x] = {"cp210x", 0x10C4, 0xEA60, 0x0100},
    [ch340] = {"ch340", 0x1A86, 0x7523, 0x0264},
};

typedef struct {
  UMockdevIoctlData *urb;
  UMockdevIoctlData *buffer;
  int status;
} Request;

typedef struct {
  int number;
  int address;
  int kind;
  const char *serial;
  // The kernel's driver that has the device, or had it.
  const char *driver;
  bool has_driver;
  char *command;
  double unplug_after, replug_after;
  long stall_after, unplug_at;
  bool quiet_names;
  bool is_plugged_in, has_started, is_ready, is_halted, has_ended;
  GQueue waiting, done;
  unsigned char fifo[fifo_capacity];
  size_t fifo_count;
  long sent_count;
  int input;
  // What the host sends while the program is still being started.
  GByteArray *early;
  pthread_cond_t has_room;
} Device;

static Device devices[max_devices];
static int device_count;
static bool without_udev, denied;
static UMockdevTestbed *testbed;
static UMockdevIoctlBase *handler;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void die(const char *what, GError *error) {
  fprintf(stderr, "usb_bridge: %s%s%s\n", what, error ? ": " : "", error ? error->message : "");
  exit(70);
}

// MARK: The device's side of a request

static struct usbdevfs_urb *kernel_urb(Request *request) { return (struct usbdevfs_urb *)request->urb->data; }

static void complete(Device *device, Request *request, int status, int length) {
  request->status = status;
  kernel_urb(request)->actual_length = length;
  g_queue_push_tail(&device->done, request);
}

static gboolean unplug(gpointer user);

// Answers requests for bytes as far as there are bytes.
static void feed(Device *device) {
  while (!g_queue_is_empty(&device->waiting)) {
    bool stalls = device->stall_after >= 0 && device->sent_count >= device->stall_after;
    if (stalls) {
      device->stall_after = -1;
      device->is_halted = true;
    }
    if (device->is_halted) {
      complete(device, g_queue_pop_head(&device->waiting), -EPIPE, 0);
      continue;
    }
    if (device->fifo_count == 0) return;
    Request *request = g_queue_pop_head(&device->waiting);
    // Of an FTDI the first two bytes of each packet are the states of its lines.
    size_t head = device->kind == ftdi ? 2 : 0;
    size_t length = (size_t)kernel_urb(request)->buffer_length - head;
    if (length > device->fifo_count) length = device->fifo_count;
    if (head > 0) memcpy(request->buffer->data, "\x01\x60", 2);
    memcpy(request->buffer->data + head, device->fifo, length);
    memmove(device->fifo, device->fifo + length, device->fifo_count - length);
    device->fifo_count -= length;
    if (device->sent_count == 0 && device->unplug_after >= 0)
      g_timeout_add((guint)(device->unplug_after * 1000), unplug, device);
    device->sent_count += (long)length;
    if (device->unplug_at >= 0 && device->sent_count >= device->unplug_at) {
      device->unplug_at = -1;
      g_idle_add(unplug, device);
    }
    complete(device, request, 0, (int)(length + head));
    pthread_cond_signal(&device->has_room);
  }
}

static int text_descriptor(unsigned char *out, const char *text) {
  int length = 2;
  for (; *text; text++) {
    out[length++] = (unsigned char)*text;
    out[length++] = 0;
  }
  out[0] = (unsigned char)length;
  out[1] = 3;
  return length;
}

static gboolean start_program(gpointer user);

static void raise_lines(Device *device, bool is_ready) {
  device->is_ready = is_ready;
  fprintf(stderr, "usb_bridge: device %d: DTR %d\n", device->number, device->is_ready);
  if (!device->is_ready) device->fifo_count = 0;
  pthread_cond_signal(&device->has_room);
  if (device->is_ready && !device->has_started) {
    device->has_started = true;
    g_idle_add(start_program, device);
  }
}

// What an adapter is told in its own language: said as it comes, and DTR understood.
static bool adapter(Device *device, Request *request, int kind, int code, int value, int index, int wanted) {
  unsigned char *data = (unsigned char *)request->buffer->data + 8;
  bool is_own = (device->kind == ftdi && kind == 0x40) || (device->kind == cp210x && kind == 0x41) ||
                (device->kind == ch340 && (kind == 0x40 || kind == 0xC0));
  if (!is_own) return false;
  fprintf(stderr, "usb_bridge: device %d: request %02X %02X %04X %04X", device->number, kind, code, value, index);
  for (int i = 0; kind < 0x80 && i < wanted; i++) fprintf(stderr, " %02X", data[i]);
  fprintf(stderr, "\n");
  if (kind == 0xC0) memcpy(data, "\x31\x00", wanted < 2 ? (size_t)wanted : 2);
  if (device->kind == ftdi && code == 1) raise_lines(device, (value & 0x0101) == 0x0101);
  if (device->kind == cp210x && code == 7) raise_lines(device, (value & 0x0101) == 0x0101);
  if (device->kind == ch340 && code == 0xA4) raise_lines(device, !(value & 0x20));
  complete(device, request, 0, wanted);
  return true;
}

static void control(Device *device, Request *request) {
  unsigned char *setup = (unsigned char *)request->buffer->data;
  int kind = setup[0], code = setup[1], value = setup[2] | setup[3] << 8, wanted = setup[6] | setup[7] << 8;
  int index = setup[4] | setup[5] << 8;
  if (kind == 0x80 && code == 6 && value >> 8 == 3) {
    unsigned char text[256] = {4, 3, 9, 4};
    const char *names[] = {NULL, "Gangart", "Virtual wearable", device->serial};
    int which = value & 0xFF;
    int length = which == 0 ? 4 : which < 4 ? text_descriptor(text, names[which]) : 0;
    if (length > wanted) length = wanted;
    memcpy(setup + 8, text, (size_t)length);
    complete(device, request, length > 0 ? 0 : -EPIPE, length);
  } else if (device->kind != modem && adapter(device, request, kind, code, value, index, wanted)) {
    return;
  } else if (kind == 0x21 && code == 0x20) {
    unsigned char *coding = setup + 8;
    fprintf(stderr, "usb_bridge: device %d: %u baud\n", device->number,
            coding[0] | coding[1] << 8 | coding[2] << 16 | (unsigned)coding[3] << 24);
    complete(device, request, 0, wanted);
  } else if (kind == 0x21 && code == 0x22) {
    raise_lines(device, value & 1);
    complete(device, request, 0, 0);
  } else {
    complete(device, request, -EPIPE, 0);
  }
}

// MARK: The kernel's side: what libusb asks of a device file

static void submit(Device *device, UMockdevIoctlData *argument) {
  Request *request = g_new0(Request, 1);
  request->urb = umockdev_ioctl_data_resolve(argument, 0, sizeof(struct usbdevfs_urb), NULL);
  struct usbdevfs_urb *urb = kernel_urb(request);
  request->buffer = umockdev_ioctl_data_resolve(
      request->urb, G_STRUCT_OFFSET(struct usbdevfs_urb, buffer), (gsize)urb->buffer_length, NULL);
  if (urb->type == USBDEVFS_URB_TYPE_CONTROL) {
    control(device, request);
  } else if (urb->endpoint & 0x80) {
    g_queue_push_tail(&device->waiting, request);
    feed(device);
  } else {
    if (device->input < 0) {
      g_byte_array_append(device->early, request->buffer->data, (guint)urb->buffer_length);
    } else {
      // A program that has ended takes no bytes, as a device that does not understand them.
      ssize_t written = write(device->input, request->buffer->data, (size_t)urb->buffer_length);
      (void)written;
    }
    complete(device, request, 0, urb->buffer_length);
  }
}

static bool reap(Device *device, UMockdevIoctlClient *client) {
  Request *request = g_queue_pop_head(&device->done);
  if (request == NULL) return false;
  kernel_urb(request)->status = request->status;
  UMockdevIoctlData *argument = umockdev_ioctl_client_get_arg(client);
  UMockdevIoctlData *slot = umockdev_ioctl_data_resolve(argument, 0, sizeof(void *), NULL);
  umockdev_ioctl_data_set_ptr(slot, 0, request->urb);
  umockdev_ioctl_client_complete(client, 0, 0);
  pthread_cond_signal(&device->has_room);
  g_object_unref(slot);
  if (request->buffer) g_object_unref(request->buffer);
  g_object_unref(request->urb);
  g_free(request);
  return true;
}

static bool discard(Device *device, gulong address) {
  for (GList *link = device->waiting.head; link; link = link->next) {
    Request *request = link->data;
    if (request->urb->client_addr != address) continue;
    g_queue_delete_link(&device->waiting, link);
    complete(device, request, -ENOENT, 0);
    return true;
  }
  return false;
}

static Device *device_at(const char *node) {
  for (int i = 0; i < device_count; i++) {
    char name[64];
    snprintf(name, sizeof name, "/dev/bus/usb/001/%03d", devices[i].address);
    if (strcmp(name, node) == 0) return &devices[i];
  }
  return NULL;
}

static gboolean reap_late(gpointer user) {
  UMockdevIoctlClient *client = user;
  pthread_mutex_lock(&lock);
  Device *device = device_at(umockdev_ioctl_client_get_devnode(client));
  if (device == NULL || !reap(device, client))
    umockdev_ioctl_client_complete(client, -1, device && device->is_plugged_in ? EAGAIN : ENODEV);
  pthread_mutex_unlock(&lock);
  g_object_unref(client);
  return G_SOURCE_REMOVE;
}

// The device file always claims to be ready, so an answer "nothing yet" is held back a moment; else libusb would spin.
static void reap_soon(UMockdevIoctlClient *client) {
  GSource *source = g_timeout_source_new(idle_milliseconds);
  g_source_set_callback(source, reap_late, g_object_ref(client), NULL);
  g_source_attach(source, g_main_context_get_thread_default());
  g_source_unref(source);
}

static void tell_capabilities(UMockdevIoctlClient *client, UMockdevIoctlData *argument) {
  guint32 capabilities = USBDEVFS_CAP_ZERO_PACKET | USBDEVFS_CAP_BULK_CONTINUATION |
                         USBDEVFS_CAP_NO_PACKET_SIZE_LIM | USBDEVFS_CAP_REAP_AFTER_DISCONNECT;
  UMockdevIoctlData *slot = umockdev_ioctl_data_resolve(argument, 0, sizeof capabilities, NULL);
  memcpy(slot->data, &capabilities, sizeof capabilities);
  g_object_unref(slot);
  umockdev_ioctl_client_complete(client, 0, 0);
}

static bool answer(Device *device, UMockdevIoctlClient *client) {
  gulong request = umockdev_ioctl_client_get_request(client);
  UMockdevIoctlData *argument = umockdev_ioctl_client_get_arg(client);
  bool reaps = request == USBDEVFS_REAPURB || request == USBDEVFS_REAPURBNDELAY;
  if (reaps) {
    if (!reap(device, client)) reap_soon(client);
    return true;
  }
  if (!device->is_plugged_in) {
    umockdev_ioctl_client_complete(client, -1, ENODEV);
    return true;
  }
  switch (request) {
    case USBDEVFS_GET_CAPABILITIES: tell_capabilities(client, argument); return true;
    case USBDEVFS_GETDRIVER:
      if (device->has_driver) {
        UMockdevIoctlData *slot = umockdev_ioctl_data_resolve(argument, 0, sizeof(struct usbdevfs_getdriver), NULL);
        snprintf(((struct usbdevfs_getdriver *)slot->data)->driver, USBDEVFS_MAXDRIVERNAME, "%s", device->driver);
        g_object_unref(slot);
        umockdev_ioctl_client_complete(client, 0, 0);
      } else {
        umockdev_ioctl_client_complete(client, -1, ENODATA);
      }
      return true;
    case USBDEVFS_IOCTL: {
      UMockdevIoctlData *slot = umockdev_ioctl_data_resolve(argument, 0, sizeof(struct usbdevfs_ioctl), NULL);
      bool gives_back = ((struct usbdevfs_ioctl *)slot->data)->ioctl_code == (int)USBDEVFS_CONNECT;
      g_object_unref(slot);
      if (device->driver) {
        device->has_driver = gives_back;
        fprintf(stderr, "usb_bridge: device %d: driver %s %s\n", device->number, device->driver,
                gives_back ? "has it back" : "gives way");
      }
      umockdev_ioctl_client_complete(client, device->driver || !gives_back ? 0 : -1, ENODATA);
      return true;
    }
    case USBDEVFS_SUBMITURB: submit(device, argument); break;
    case USBDEVFS_DISCARDURB:
      if (!discard(device, *(gulong *)argument->data)) {
        umockdev_ioctl_client_complete(client, -1, EINVAL);
        return true;
      }
      break;
    case USBDEVFS_CLEAR_HALT:
      fprintf(stderr, "usb_bridge: device %d: halt cleared\n", device->number);
      device->is_halted = false;
      break;
    case USBDEVFS_DISCONNECT_CLAIM:
      if (device->has_driver) {
        device->has_driver = false;
        fprintf(stderr, "usb_bridge: device %d: driver %s gives way\n", device->number, device->driver);
      }
      break;
    case USBDEVFS_CLAIMINTERFACE:
      if (device->has_driver) {
        umockdev_ioctl_client_complete(client, -1, EBUSY);
        return true;
      }
      break;
    case USBDEVFS_RELEASEINTERFACE:
    case USBDEVFS_SETINTERFACE:
    case USBDEVFS_SETCONFIGURATION:
    case USBDEVFS_RESET: break;
    default: return false;
  }
  umockdev_ioctl_client_complete(client, 0, 0);
  return true;
}

static gboolean on_ioctl(UMockdevIoctlBase *base, UMockdevIoctlClient *client, gpointer user) {
  (void)base, (void)user;
  pthread_mutex_lock(&lock);
  Device *device = device_at(umockdev_ioctl_client_get_devnode(client));
  bool is_answered = true;
  if (device == NULL) {
    umockdev_ioctl_client_complete(client, -1, ENODEV);
  } else {
    is_answered = answer(device, client);
  }
  pthread_mutex_unlock(&lock);
  return is_answered;
}

// MARK: Plugging

static char *device_path(Device *device) { return g_strdup_printf("/devices/pci0000:00/0000:00:14.0/usb1/1-%d", device->number); }

static char *hexadecimal(const unsigned char *bytes, size_t count) {
  GString *text = g_string_new(NULL);
  for (size_t i = 0; i < count; i++) g_string_append_printf(text, "%02X", bytes[i]);
  return g_string_free(text, FALSE);
}

static char *descriptors(Device *device) {
  const int vendor = kinds[device->kind].vendor, product = kinds[device->kind].product;
  const int release = kinds[device->kind].release;
  if (device->kind != modem) {
    // One interface of the maker's own with a stream each way; of a CH340 also an endpoint for its state.
    unsigned char in = device->kind == ch340 ? 0x82 : 0x81, out = device->kind == cp210x ? 0x01 : 0x02;
    unsigned char size = device->kind == ch340 ? 32 : 64, more = device->kind == ch340 ? 7 : 0;
    unsigned char bytes[] = {
        18, 1, 0x00, 0x02, 0, 0, 0, 64, vendor & 0xFF, vendor >> 8, product & 0xFF, product >> 8, release & 0xFF,
        release >> 8, 1, 2, 3, 1,
        9, 2, 32 + more, 0, 1, 1, 0, 0x80, 50, 9, 4, 0, 0, more ? 3 : 2, 0xFF, 0, 0, 0,
        7, 5, in, 2, size, 0, 0, 7, 5, out, 2, size, 0, 0, 7, 5, 0x81, 3, 8, 0, 1};
    return hexadecimal(bytes, sizeof bytes - (more ? 0 : 7));
  }
  const unsigned char bytes[] = {
      // Device: USB 2.0, made of interfaces, three names, one configuration.
      18, 1, 0x00, 0x02, 0xEF, 2, 1, 64, vendor & 0xFF, vendor >> 8, product & 0xFF, product >> 8, 0, 1, 1, 2, 3, 1,
      // Configuration of 75 bytes with two interfaces that belong together.
      9, 2, 75, 0, 2, 1, 0, 0x80, 50, 8, 0x0B, 0, 2, 2, 2, 1, 0,
      // The modem: four descriptors of its kind, and an endpoint for its state.
      9, 4, 0, 0, 1, 2, 2, 1, 0, 5, 0x24, 0x00, 0x10, 0x01, 5, 0x24, 0x01, 0, 1, 4, 0x24, 0x02, 2, 5, 0x24, 0x06, 0, 1,
      7, 5, 0x82, 3, 8, 0, 16,
      // Its data: 64 bytes a packet, both ways.
      9, 4, 1, 0, 2, 0x0A, 0, 0, 0, 7, 5, 0x81, 2, 64, 0, 0, 7, 5, 0x01, 2, 64, 0, 0};
  return hexadecimal(bytes, sizeof bytes);
}

static void set_rights(int address) {
  char *root = umockdev_testbed_get_root_dir(testbed);
  char *node = g_strdup_printf("%s/dev/bus/usb/001/%03d", root, address);
  chmod(node, denied ? 0 : 0666);
  // The library's own socket must not be what refuses.
  char *socket = g_strdup_printf("%s/ioctl/dev/bus/usb/001/%03d", root, address);
  chmod(socket, 0777);
  g_free(socket);
  g_free(node);
  g_free(root);
}

static void plug_with_udev(Device *device) {
  device->address += device_count;
  char *node = g_strdup_printf("/dev/bus/usb/001/%03d", device->address);
  char *bytes = descriptors(device);
  device->has_driver = device->driver != NULL;
  char *path = device_path(device);
  char *names = device->quiet_names
                    ? g_strdup("")
                    : g_strdup_printf("A: serial=%s\\n\nA: manufacturer=Gangart\\n\nA: product=Virtual wearable\\n\n", device->serial);
  char *description = g_strdup_printf(
      "P: %s\nN: bus/usb/001/%03d=%s\nE: DEVNAME=%s\nE: DEVTYPE=usb_device\nE: SUBSYSTEM=usb\nE: BUSNUM=001\n"
      "E: DEVNUM=%03d\nE: MAJOR=189\nE: MINOR=%d\nA: busnum=1\\n\nA: devnum=%d\\n\nA: speed=12\\n\n"
      "A: bConfigurationValue=1\\n\nA: bNumConfigurations=1\\n\nA: idVendor=%04x\\n\nA: idProduct=%04x\\n\n%s"
      "H: descriptors=%s\n",
      path, device->address, bytes, node, device->address, device->address - 1, device->address, kinds[device->kind].vendor, kinds[device->kind].product,
      names, bytes);
  GError *error = NULL;
  // The file must answer before anybody hears of it, or the first to open it fails.
  if (!umockdev_testbed_attach_ioctl(testbed, node, handler, &error)) die("attach", error);
  if (!umockdev_testbed_add_from_string(testbed, description, &error)) die("add", error);
  set_rights(device->address);
  g_free(description);
  g_free(names);
  g_free(path);
  g_free(bytes);
  g_free(node);
}

// Moves what the kernel shows of a device out of sight or back: nobody is told.
static void hide(Device *device, bool hidden) {
  char *root = umockdev_testbed_get_root_dir(testbed);
  char *shown = g_strdup_printf("%s/sys/bus/usb/devices/1-%d", root, device->number);
  char *aside = g_strdup_printf("%s/hidden-%d", root, device->number);
  if (rename(hidden ? shown : aside, hidden ? aside : shown) != 0) die("cannot hide a device", NULL);
  g_free(aside);
  g_free(shown);
  g_free(root);
}

static gboolean plug(gpointer user) {
  Device *device = user;
  if (without_udev) {
    hide(device, false);
  } else {
    plug_with_udev(device);
  }
  pthread_mutex_lock(&lock);
  device->is_plugged_in = true;
  pthread_mutex_unlock(&lock);
  fprintf(stderr, "usb_bridge: device %d: plugged in\n", device->number);
  return G_SOURCE_REMOVE;
}

static gboolean unplug(gpointer user) {
  Device *device = user;
  pthread_mutex_lock(&lock);
  if (!device->is_plugged_in) {
    pthread_mutex_unlock(&lock);
    return G_SOURCE_REMOVE;
  }
  device->is_plugged_in = false;
  device->is_ready = false;
  device->fifo_count = 0;
  Request *request;
  while ((request = g_queue_pop_head(&device->waiting)) != NULL) complete(device, request, -ESHUTDOWN, 0);
  pthread_cond_signal(&device->has_room);
  pthread_mutex_unlock(&lock);
  fprintf(stderr, "usb_bridge: device %d: unplugged\n", device->number);
  char *path = device_path(device);
  if (without_udev) {
    hide(device, true);
  } else {
    char *full = g_strdup_printf("/sys%s", path);
    umockdev_testbed_uevent(testbed, full, "remove");
    umockdev_testbed_remove_device(testbed, full);
    g_free(full);
  }
  g_free(path);
  if (device->replug_after >= 0 && !device->has_ended) {
    g_timeout_add((guint)(device->replug_after * 1000), plug, device);
  }
  return G_SOURCE_REMOVE;
}

// MARK: The programs

static void pass_on(Device *device, const unsigned char *bytes, size_t count) {
  pthread_mutex_lock(&lock);
  while (device->is_plugged_in && device->is_ready && count > fifo_capacity - device->fifo_count)
    pthread_cond_wait(&device->has_room, &lock);
  // While nobody listens, what the program says is gone.
  if (device->is_plugged_in && device->is_ready) {
    memcpy(device->fifo + device->fifo_count, bytes, count);
    device->fifo_count += count;
    feed(device);
  }
  pthread_mutex_unlock(&lock);
}

typedef struct {
  Device *device;
  int output;
} Listening;

static void *listen_to_program(void *user) {
  Listening listening = *(Listening *)user;
  g_free(user);
  unsigned char bytes[4096];
  ssize_t count;
  while ((count = read(listening.output, bytes, sizeof bytes)) > 0) pass_on(listening.device, bytes, (size_t)count);
  close(listening.output);
  // The walk is over: when the host has everything, the device goes.
  pthread_mutex_lock(&lock);
  listening.device->has_ended = true;
  while (listening.device->is_plugged_in && listening.device->is_ready &&
         (listening.device->fifo_count > 0 || !g_queue_is_empty(&listening.device->done)))
    pthread_cond_wait(&listening.device->has_room, &lock);
  pthread_mutex_unlock(&lock);
  g_idle_add(unplug, listening.device);
  return NULL;
}

static void before_device_program(gpointer user) {
  (void)user;
  unsetenv("LD_PRELOAD");
  // It must not outlive the bridge.
  prctl(PR_SET_PDEATHSIG, SIGTERM);
}

static void program_ended(GPid process, gint status, gpointer user) {
  (void)status, (void)user;
  g_spawn_close_pid(process);
}

static gboolean start_program(gpointer user) {
  Device *device = user;
  char **arguments = NULL;
  GError *error = NULL;
  if (device->command == NULL) return G_SOURCE_REMOVE;
  if (!g_shell_parse_argv(device->command, NULL, &arguments, &error)) die("run=", error);
  Listening *listening = g_new0(Listening, 1);
  listening->device = device;
  int input = -1;
  // Reaped by hand: else the library puts a process between, whose end would be taken for ours.
  GSpawnFlags flags = G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD;
  GPid process;
  if (!g_spawn_async_with_pipes(NULL, arguments, NULL, flags, before_device_program, NULL, &process, &input,
                                &listening->output, NULL, &error))
    die("cannot start the device's program", error);
  g_child_watch_add(process, program_ended, NULL);
  pthread_mutex_lock(&lock);
  device->input = input;
  ssize_t written = write(input, device->early->data, device->early->len);
  (void)written;
  pthread_mutex_unlock(&lock);
  pthread_t thread;
  if (pthread_create(&thread, NULL, listen_to_program, listening) != 0) die("no thread", NULL);
  pthread_detach(thread);
  g_strfreev(arguments);
  return G_SOURCE_REMOVE;
}

typedef struct {
  GMainLoop *loop;
  int exit_code;
} Ending;

static void host_ended(GPid process, gint status, gpointer user) {
  Ending *ending = user;
  g_spawn_close_pid(process);
  ending->exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  g_main_loop_quit(ending->loop);
}

static void before_host_program(gpointer user) {
  (void)user;
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (denied && geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) _exit(71);
}

// MARK: The command line

static void read_spec(Device *device, char *spec) {
  device->serial = "EMU0001";
  device->unplug_after = device->replug_after = -1;
  device->stall_after = device->unplug_at = -1;
  device->input = -1;
  device->early = g_byte_array_new();
  pthread_cond_init(&device->has_room, NULL);
  for (char *word = spec; word;) {
    if (strncmp(word, "run=", 4) == 0) {
      device->command = word + 4;
      return;
    }
    char *next = strchr(word, ',');
    if (next) *next++ = 0;
    char *value = strchr(word, '=');
    if (value) *value++ = 0;
    if (strcmp(word, "serial") == 0 && value) device->serial = value;
    else if (strcmp(word, "unplug") == 0 && value) device->unplug_after = atof(value);
    else if (strcmp(word, "unplug-at") == 0 && value) device->unplug_at = atol(value);
    else if (strcmp(word, "replug") == 0 && value) device->replug_after = atof(value);
    else if (strcmp(word, "stall") == 0 && value) device->stall_after = atol(value);
    else if (strcmp(word, "driver") == 0 && value) device->driver = value;
    else if (strcmp(word, "kind") == 0 && value) {
      device->kind = -1;
      for (int kind = modem; kind <= ch340; kind++)
        if (strcmp(value, kinds[kind].name) == 0) device->kind = kind;
      if (device->kind < 0) die("a kind of --device is not known", NULL);
    }
    else if (strcmp(word, "quiet-names") == 0) device->quiet_names = true;
    else if (*word) die("a word of --device is not understood", NULL);
    word = next;
  }
}

static void make_testbed(void) {
  testbed = umockdev_testbed_new();
  if (!umockdev_in_mock_environment()) die("start it with umockdev-wrapper", NULL);
  handler = umockdev_ioctl_base_new();
  g_signal_connect(handler, "handle-ioctl", G_CALLBACK(on_ioctl), NULL);
  static const char hub[] = "12010002090001406B1D020015060302010109021900010100E0000904000001090000000705810304000C";
  char *description = g_strdup_printf(
      "P: /devices/pci0000:00/0000:00:14.0/usb1\nN: bus/usb/001/001=%s\nE: DEVNAME=/dev/bus/usb/001/001\n"
      "E: DEVTYPE=usb_device\nE: SUBSYSTEM=usb\nE: BUSNUM=001\nE: DEVNUM=001\nA: busnum=1\\n\nA: devnum=1\\n\n"
      "A: speed=480\\n\nA: bConfigurationValue=1\\n\nA: idVendor=1d6b\\n\nA: idProduct=0002\\n\nH: descriptors=%s\n",
      hub, hub);
  GError *error = NULL;
  if (!umockdev_testbed_add_from_string(testbed, description, &error)) die("add", error);
  g_free(description);
  char *root = umockdev_testbed_get_root_dir(testbed);
  if (denied) chmod(root, 0777);
  g_free(root);
}

int main(int count, char **words) {
  int next = 1;
  for (; next < count && strcmp(words[next], "--") != 0; next++) {
    if (strcmp(words[next], "--no-udev") == 0) without_udev = true;
    else if (strcmp(words[next], "--deny") == 0) denied = true;
    else if (strcmp(words[next], "--device") == 0 && next + 1 < count && device_count < max_devices)
      read_spec(&devices[device_count++], words[++next]);
    else die("usage: usb_bridge [--no-udev] [--deny] --device SPEC… -- PROGRAM…", NULL);
  }
  if (next + 1 >= count || device_count == 0) die("there must be a device and, behind --, a program", NULL);
  signal(SIGPIPE, SIG_IGN);
  make_testbed();
  for (int i = 0; i < device_count; i++) {
    devices[i].number = i + 1;
    devices[i].address = 2 + i - device_count;
    plug_with_udev(&devices[i]);
    devices[i].is_plugged_in = true;
  }
  Ending ending = {g_main_loop_new(NULL, FALSE), 0};
  GPid process;
  GError *error = NULL;
  GSpawnFlags flags = G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_SEARCH_PATH | G_SPAWN_CHILD_INHERITS_STDIN;
  if (!g_spawn_async(NULL, words + next + 1, NULL, flags, before_host_program, NULL, &process, &error))
    die("cannot start the program", error);
  g_child_watch_add(process, host_ended, &ending);
  g_main_loop_run(ending.loop);
  g_object_unref(testbed);
  return ending.exit_code;
}
