// wan joins a network of its own to ours by a link with a fixed delay that can be cut (not every kernel has netem).
// wan DELAY DEVICE THEIRS/PREFIX OURS/PREFIX    e.g. wan 30ms wan0 10.99.0.1/30 10.99.0.2/30
//
// Needs root, Linux, /dev/net/tun, ip. Makes a TUN device of that name on both sides, prints the path of the
// new network namespace for nsenter, forwards packets both ways. SIGUSR1 cuts the link: packets are lost,
// nobody is told. SIGUSR2 mends it. All ends with the process: nothing is left behind.
package main

import (
	"fmt"
	"log"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"sync/atomic"
	"syscall"
	"time"
	"unsafe"
)

type packet struct {
	due  time.Time
	data []byte
}

type end struct {
	device *os.File
	path   string
}

var cut atomic.Bool

// openDevice makes the device in the namespace of the calling thread.
func openDevice(name, address string, way bool) *os.File {
	fd, err := syscall.Open("/dev/net/tun", syscall.O_RDWR, 0)
	if err != nil {
		log.Fatal("/dev/net/tun: ", err)
	}
	var request [40]byte
	copy(request[:15], name)
	*(*uint16)(unsafe.Pointer(&request[16])) = 0x1001 // IFF_TUN | IFF_NO_PI
	if _, _, e := syscall.Syscall(syscall.SYS_IOCTL, uintptr(fd), 0x400454ca, uintptr(unsafe.Pointer(&request[0]))); e != 0 {
		log.Fatal("TUNSETIFF: ", e)
	}
	setUp := [][]string{{"addr", "add", address, "dev", name}, {"link", "set", name, "up"}}
	if way {
		// A browser asks which address it has towards the internet, so there must be a way to it.
		setUp = append(setUp, []string{"link", "set", "lo", "up"}, []string{"route", "add", "default", "dev", name})
	}
	for _, arguments := range setUp {
		if out, err := exec.Command("ip", arguments...).CombinedOutput(); err != nil {
			log.Fatal("ip ", arguments, ": ", err, " ", string(out))
		}
	}
	return os.NewFile(uintptr(fd), "tun-"+name)
}

// theirEnd lives in a new namespace, which lasts as long as its thread.
func theirEnd(name, address string) end {
	made := make(chan end)
	go func() {
		runtime.LockOSThread()
		if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
			log.Fatal("a network of its own: ", err)
		}
		path := fmt.Sprintf("/proc/%d/task/%d/ns/net", os.Getpid(), syscall.Gettid())
		made <- end{openDevice(name, address, true), path}
		select {} // the thread must not go back to other work, nor end
	}()
	return <-made
}

func forward(from, to *os.File, delay time.Duration) {
	queue := make(chan packet, 1<<16)
	go func() {
		for p := range queue {
			time.Sleep(time.Until(p.due))
			if !cut.Load() {
				to.Write(p.data)
			}
		}
	}()
	for {
		data := make([]byte, 1600)
		n, err := from.Read(data)
		if err != nil {
			log.Fatal(err)
		}
		queue <- packet{time.Now().Add(delay), data[:n]}
	}
}

func main() {
	if len(os.Args) != 5 {
		log.Fatal("wan DELAY DEVICE THEIRS/PREFIX OURS/PREFIX")
	}
	delay, err := time.ParseDuration(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	asked := make(chan os.Signal, 8)
	signal.Notify(asked, syscall.SIGUSR1, syscall.SIGUSR2)
	theirs := theirEnd(os.Args[2], os.Args[3])
	ours := openDevice(os.Args[2], os.Args[4], false)
	go forward(theirs.device, ours, delay)
	go forward(ours, theirs.device, delay)
	fmt.Println(theirs.path)
	for what := range asked {
		cut.Store(what == syscall.SIGUSR1)
	}
}
