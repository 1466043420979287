// What a plain queue costs at the least in a compiled language: M/M/n+M by recursion over arrivals, three logarithms and one heap
// operation a contact. It shares nothing with CxSim but its parameters.
//   queue_limit <agents> <contacts> <load per agent> <hang-ups per mean handle time>
// Prints one line: share that hung up, share that waited, mean wait in handle times, contacts per second of processor time.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

namespace {

// xorshift128+ (Vigna 2014).
class Source {
  public:
    double exponential(double mean) { return -mean * std::log(uniform()); }

  private:
    double uniform() {
        std::uint64_t x = a_;
        const std::uint64_t y = b_;
        a_ = y;
        x ^= x << 23;
        b_ = x ^ y ^ (x >> 17) ^ (y >> 26);
        return (static_cast<double>((b_ + y) >> 12) + 0.5) / 4503599627370496.0;
    }

    std::uint64_t a_ = 0x9E3779B97F4A7C15, b_ = 0xBF58476D1CE4E5B9;
};

// Puts a later time in the place of the earliest.
void replace_earliest(std::vector<double>& heap, double time) {
    const std::size_t size = heap.size();
    std::size_t hole = 0;
    for (std::size_t child = 1; child < size; child = 2 * hole + 1) {
        if (child + 1 < size && heap[child + 1] < heap[child]) {
            ++child;
        }
        if (heap[child] >= time) {
            break;
        }
        heap[hole] = heap[child];
        hole = child;
    }
    heap[hole] = time;
}

}  // namespace

int main(int count, char** words) {
    if (count != 5) {
        std::fputs("queue_limit <agents> <contacts> <load per agent> <hang-ups per mean handle time>\n", stderr);
        return 2;
    }
    const std::size_t agents = std::strtoul(words[1], nullptr, 10);
    const long contacts = std::strtol(words[2], nullptr, 10);
    const double gap = 1.0 / (std::strtod(words[3], nullptr) * static_cast<double>(agents));
    const double leaving = std::strtod(words[4], nullptr);
    const double patience = leaving > 0 ? 1.0 / leaving : HUGE_VAL;

    Source source;
    std::vector<double> free_at(agents, 0.0);
    double now = 0.0, waited_in_all = 0.0;
    long lost = 0, waited = 0;
    const std::clock_t started = std::clock();
    for (long i = 0; i < contacts; ++i) {
        now += source.exponential(gap);
        const double stands = leaving > 0 ? source.exponential(patience) : patience;
        const double work = source.exponential(1.0);
        const double wait = free_at[0] > now ? free_at[0] - now : 0.0;
        waited += wait > 0.0;
        if (wait > stands) {
            ++lost;
            waited_in_all += stands;
            continue;
        }
        waited_in_all += wait;
        replace_earliest(free_at, now + wait + work);
    }
    const double seconds = static_cast<double>(std::clock() - started) / CLOCKS_PER_SEC;
    const double n = static_cast<double>(contacts);
    std::printf("%.6f %.6f %.6f %.0f\n", lost / n, waited / n, waited_in_all / n, n / seconds);
}
