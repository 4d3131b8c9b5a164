"""Runs many command lines of a tool that is a Python script in one process, each in a fork of its own.

What the tool imports is loaded once. Then, for each step of each question, this process forks, and the child does what the
command line does: it runs the script under its name, in the question's folder, with its arguments, and ends. No child can
leave anything in this process, so that none finds what another did. Questions come on stdin, a JSON text:

  {"modules": ["json.tool"],         what to load before
   "each": 2.5, "all": 20,           seconds for a question, and for all: what is not begun by then is left out
   "limit": 100000,                  bytes that stdout and stderr of a question may hold, each
   "questions": [{"folder": "0", "steps": [{"argv": ["/usr/bin/x", "a"], "stdout": "code.py"}, {"argv": ["code.py"]}]}]}

A step begins where the one before ended with status 0; `stdout` names the file that its output goes to. The answers come
on stdout in the order of the questions, a line of JSON before the bytes that the last step wrote:

  {"exit": 0, "signal": null, "seconds": 0.05, "stdout": 12, "stderr": 0}

`null` stands in place of it where nothing is to be said: the question was not begun, or ran out of time, or wrote too much,
or somebody else touched its folder.
"""

import sys

# Where this script is, which is of no concern to the tool.
sys.path[0] = "/dev/null"

import atexit
import ctypes
import gc
import importlib
import io
import json
import os
import select
import shutil
import signal
import threading
import time
import traceback
import types

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
GRACE = 0.2

prctl = getattr(ctypes.CDLL(None), "prctl", lambda *_: -1)


def main():
    asked = json.load(sys.stdin)
    # What the tool prints while it is loaded is no answer, and no child must find where answers go.
    answers = os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    for name in asked["modules"]:
        importlib.import_module(name)
    sys.stdout.flush()
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    gc.collect()
    gc.freeze()

    end = time.monotonic() + asked["all"]
    questions = asked["questions"]
    found = [state_of(question["folder"]) for question in questions]
    done = []
    for number, question in enumerate(questions):
        answer = None
        if time.monotonic() < end and state_of(question["folder"]) == found[number]:
            answer = answer_to(question, number, min(time.monotonic() + asked["each"], end), asked["limit"])
        found[number] = state_of(question["folder"])
        done.append(answer)
    for number, question in enumerate(questions):
        if state_of(question["folder"]) != found[number]:
            done[number] = None
    with os.fdopen(answers, "wb") as out:
        for answer in done:
            if answer is None:
                out.write(b"null\n")
                continue
            head, stdout, stderr = answer
            out.write(json.dumps({**head, "stdout": len(stdout), "stderr": len(stderr)}).encode() + b"\n")
            out.write(stdout)
            out.write(stderr)


def state_of(folder):
    """What is in a folder, as far as a change shows; None where it cannot be seen."""
    try:
        with os.scandir(folder) as entries:
            seen = []
            for entry in entries:
                about = entry.stat(follow_symlinks=False)
                seen.append((entry.name, about.st_ino, about.st_mode, about.st_size, about.st_mtime_ns))
            return sorted(seen)
    except OSError:
        return None


def answer_to(question, number, deadline, limit):
    """How the last step ended, with what it wrote; None where that is not known for sure."""
    homes = {}
    for name in ("HOME", "TMPDIR"):
        homes[name] = os.path.join(os.environ[name], str(number))
        os.mkdir(homes[name])
    begun = time.monotonic()
    try:
        for step in question["steps"]:
            ended = run(step["argv"], question["folder"], homes, deadline, limit)
            if ended is None:
                return None
            status, stdout, stderr = ended
            if status != 0:
                break
            if "stdout" in step:
                with open(os.path.join(question["folder"], step["stdout"]), "xb") as file:
                    file.write(stdout)
    except OSError:
        return None
    finally:
        for home in homes.values():
            shutil.rmtree(home, ignore_errors=True)
    signalled = os.WIFSIGNALED(status)
    head = {
        "exit": None if signalled else os.WEXITSTATUS(status),
        "signal": signal.Signals(os.WTERMSIG(status)).name if signalled else None,
        "seconds": time.monotonic() - begun,
    }
    return head, stdout, stderr


def run(argv, folder, homes, deadline, limit):
    """The status with which a child ended, and what it wrote; None where it was stopped."""
    out, out_end = os.pipe()
    err, err_end = os.pipe()
    child = os.fork()
    if child == 0:
        be(argv, folder, homes, out_end, err_end)
    for one in (out_end, err_end):
        os.close(one)
    try:
        return watch(child, {out: bytearray(), err: bytearray()}, deadline, limit)
    finally:
        os.close(out)
        os.close(err)


def watch(child, written, deadline, limit):
    poll = select.poll()
    for one in written:
        poll.register(one, select.POLLIN)
    reading = set(written)
    status = None
    while True:
        left = deadline - time.monotonic()
        ready = [one for one, _ in poll.poll(max(0, min(left, 0.02)) * 1000)] if reading else []
        for one in ready:
            piece = os.read(one, 65536)
            written[one] += piece
            if not piece:
                reading.discard(one)
                poll.unregister(one)
        flooded = any(len(bytes_) > limit for bytes_ in written.values())
        if status is None:
            if flooded or left <= 0:
                end_all(child)
                return None
            ended, told = os.waitpid(child, os.WNOHANG)
            if ended == 0:
                if not reading:
                    time.sleep(0.0005)
                continue
            status = told
            end_all(child)
            # What it started may have held its output a moment longer.
            deadline = time.monotonic() + GRACE
        if flooded:
            return None
        if not reading or (not ready and left <= 0):
            return (status, *(bytes(one) for one in written.values()))


def end_all(child):
    """Ends a child and all that it started, and waits until nothing of it is left."""
    while True:
        for kill, one in ((os.killpg, child), *((os.kill, one) for one in children())):
            try:
                kill(one, signal.SIGKILL)
            except OSError:
                pass
        try:
            while os.waitpid(-1, os.WNOHANG)[0] != 0:
                pass
            time.sleep(0.0005)
        except ChildProcessError:
            return


def children():
    try:
        with open(f"/proc/self/task/{os.getpid()}/children") as file:
            return [int(one) for one in file.read().split()]
    except OSError:
        return []


def be(argv, folder, homes, out, err):
    """Is the command line from here on. Never returns, whatever happens: above is what asks."""
    try:
        os.setpgid(0, 0)
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        os.dup2(out, 1)
        os.dup2(err, 2)
        os.closerange(3, 256)
        os.chdir(folder)
        os.environ.update(homes)
        sys.argv = list(argv)
        sys.path[0] = os.path.dirname(os.path.realpath(argv[0]))
        sys.stdin = open(0, closefd=False)
        script = types.ModuleType("__main__")
        script.__file__ = os.path.abspath(argv[0])
        ours, sys.modules["__main__"] = sys.modules["__main__"], script
        status = status_of(script)
        end_as_the_interpreter(script)
        del ours
        os._exit(status)
    finally:
        os._exit(120)


def status_of(script):
    try:
        with open(script.__file__, "rb") as file:
            code = compile(file.read(), script.__file__, "exec", dont_inherit=True)
        exec(code, script.__dict__)
        return 0
    except SystemExit as ended:
        if ended.code is None or isinstance(ended.code, int):
            return (ended.code or 0) & 0xFF
        print(ended.code, file=sys.stderr)
        return 1
    except BaseException:
        traceback.print_exc()
        return 1


def end_as_the_interpreter(script):
    """What it does at its end, but for taking down what was loaded before, which would be most of the time."""
    threading._shutdown()
    atexit._run_exitfuncs()
    # What was loaded before is not among them. Text goes into the buffer below it first.
    objects = gc.get_objects()
    for kind in (io.TextIOBase, io.BufferedIOBase):
        for one in objects:
            if issubclass(type(one), kind) and not one.closed and one.writable():
                one.flush()
    del objects
    script.__dict__.clear()
    gc.collect()
    sys.stdout.flush()
    sys.stderr.flush()


main()
