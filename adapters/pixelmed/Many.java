import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

/**
 * Runs many command lines of a Java program in one virtual machine, each with classes loaded anew, so that no static
 * field that one set is there for the next. A line of stdin is a command line: words in the encoding of URLs with spaces
 * between them, the first one the class.
 *
 * <p>java Many.java CLASSPATH SECONDS_OF_ONE SECONDS_OF_ALL BYTES
 *
 * <p>For each, on stdout, as soon as it has ended: a line of JSON before the bytes that it wrote,
 * {"exit":0,"signal":null,"seconds":0.1,"stdout":3,"stderr":0}. Ends early, without a word about it, at one that takes
 * too long, writes too much, leaves a thread behind or ends the virtual machine.
 */
final class Many {
  public static void main(String[] arguments) throws Exception {
    OutputStream answers = new FileOutputStream(FileDescriptor.out);
    List<URL> found = new ArrayList<>();
    for (String file : arguments[0].split(":")) found.add(Path.of(file).toUri().toURL());
    URL[] classPath = found.toArray(new URL[0]);
    long each = (long) (1e9 * Double.parseDouble(arguments[1]));
    long end = System.nanoTime() + (long) (1e9 * Double.parseDouble(arguments[2]));
    int limit = Integer.parseInt(arguments[3]);

    List<String> lines = new ArrayList<>();
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = in.readLine(); line != null; line = in.readLine()) lines.add(line);
    System.setIn(InputStream.nullInputStream());
    // Loggers keep the streams that they find, hence these stay and only lead elsewhere.
    Switch out = new Switch();
    Switch err = new Switch();
    PrintStream printed = new PrintStream(out, true);
    PrintStream reported = new PrintStream(err, true);
    Properties properties = System.getProperties();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();

    for (String line : lines) {
      String[] words = line.split(" ", -1);
      for (int i = 0; i < words.length; i++) words[i] = URLDecoder.decode(words[i], StandardCharsets.UTF_8);
      System.setOut(printed);
      System.setErr(reported);
      System.setProperties((Properties) properties.clone());
      TimeZone.setDefault(zone);
      Written stdout = new Written(limit);
      Written stderr = new Written(limit);
      out.to = stdout;
      err.to = stderr;

      long begun = System.nanoTime();
      long until = Math.min(begun + each, end);
      ThreadGroup group = new ThreadGroup("one");
      One one = new One(group, classPath, words);
      one.start();
      while (group.activeCount() > 0 && System.nanoTime() < until) {
        if (stdout.full || stderr.full) break;
        if (one.isAlive()) one.join(5);
        else Thread.sleep(1);
      }
      if (group.activeCount() > 0 || stdout.full || stderr.full) Runtime.getRuntime().halt(3);
      Locale.setDefault(locale);
      double seconds = (System.nanoTime() - begun) / 1e9;
      byte[] first = stdout.toByteArray();
      byte[] second = stderr.toByteArray();
      String head =
          "{\"exit\":%d,\"signal\":null,\"seconds\":%.6f,\"stdout\":%d,\"stderr\":%d}\n"
              .formatted(one.exit, seconds, first.length, second.length);
      ByteArrayOutputStream frame = new ByteArrayOutputStream();
      frame.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
      frame.writeBytes(first);
      frame.writeBytes(second);
      answers.write(frame.toByteArray());
      answers.flush();
    }
    Runtime.getRuntime().halt(0);
  }

  /** One command line, with classes of its own. */
  private static final class One extends Thread {
    private final URL[] classPath;
    private final String[] words;
    private volatile int exit = 1;

    One(ThreadGroup group, URL[] classPath, String[] words) {
      super(group, "main");
      this.classPath = classPath;
      this.words = words;
    }

    @Override
    public void run() {
      try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
        setContextClassLoader(loader);
        String[] parameters = Arrays.copyOfRange(words, 1, words.length);
        Class<?> program = Class.forName(words[0], true, loader);
        program.getMethod("main", String[].class).invoke(null, (Object) parameters);
        exit = 0;
      } catch (InvocationTargetException e) {
        System.err.print("Exception in thread \"main\" ");
        e.getCause().printStackTrace();
      } catch (Throwable e) {
        System.err.print("Error: ");
        e.printStackTrace();
      }
    }
  }

  /** Leads to where the output of the present one is gathered. */
  private static final class Switch extends OutputStream {
    private volatile OutputStream to = nullOutputStream();

    @Override
    public void write(int one) throws IOException {
      to.write(one);
    }

    @Override
    public void write(byte[] some, int from, int count) throws IOException {
      to.write(some, from, count);
    }
  }

  /** What one writes, up to a limit. */
  private static final class Written extends ByteArrayOutputStream {
    private final int limit;
    private volatile boolean full;

    Written(int limit) {
      this.limit = limit;
    }

    @Override
    public synchronized void write(int one) {
      if (size() < limit) super.write(one);
      else full = true;
    }

    @Override
    public synchronized void write(byte[] some, int from, int count) {
      if (size() + count <= limit) super.write(some, from, count);
      else full = true;
    }
  }
}
