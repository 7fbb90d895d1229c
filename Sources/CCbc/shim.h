#ifndef HOTLINE_CCBC_SHIM_H
#define HOTLINE_CCBC_SHIM_H

#include <coin/Cbc_C_Interface.h>
#include <coin/Clp_C_Interface.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/types.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

// What comes back from the solver, before the values of the columns.
typedef struct {
    double has_solution;
    // Whether it ended by itself, not by its time limit.
    double is_complete;
    double objective;
    double bound;
} hotline_cbc_answer;

static inline int hotline_write_all(int file, const void *bytes, size_t count) {
    const char *at = (const char *)bytes;
    while (count > 0) {
        ssize_t written = write(file, at, count);
        if (written <= 0) return -1;
        at += written;
        count -= (size_t)written;
    }
    return 0;
}

// Minimises in a process of its own, which writes a hotline_cbc_answer and then the columns' values into `*answer`, a pipe.
//
// A process of its own, because CBC prints to standard output whatever its log level, looks at no flag while it works, and keeps
// global state: the caller may kill it at any time, and nothing is left behind. It dies with its parent and ignores Ctrl-C, which the
// parent hears. Columns are 0 or more without upper bound; all but the last `continuous` of them are whole.
//
// Returns the process, or -1.
static inline pid_t hotline_cbc_start(
    int columns, int rows, const CoinBigIndex *starts, const int *indices, const double *values, const double *upper,
    const double *costs, const double *row_lower, const double *row_upper, int continuous, double seconds, const char *gap,
    const char *limit, int *answer) {
    int ends[2];
    if (pipe(ends) != 0) return -1;
    pid_t parent = getpid();
    pid_t child = fork();
    if (child != 0) {
        close(ends[1]);
        if (child < 0) close(ends[0]);
        *answer = ends[0];
        return child;
    }
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    if (getppid() != parent) _exit(1);
    signal(SIGINT, SIG_IGN);
    close(ends[0]);
    int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    Cbc_Model *model = Cbc_newModel();
    Cbc_loadProblem(model, columns, rows, starts, indices, values, NULL, upper, costs, row_lower, row_upper);
    for (int column = 0; column < columns - continuous; column++) Cbc_setInteger(model, column);
    Cbc_setLogLevel(model, 0);
    Cbc_setParameter(model, "log", "0");
    Cbc_setParameter(model, "ratioGap", gap);
    Cbc_setParameter(model, "seconds", limit);
    Cbc_setMaximumSeconds(model, seconds);
    Cbc_solve(model);
    hotline_cbc_answer found = {0, Cbc_status(model) == 0, 0, Cbc_getBestPossibleObjValue(model)};
    const double *solution = Cbc_bestSolution(model);
    if (solution && !Cbc_isProvenInfeasible(model)) {
        found.has_solution = 1;
        found.objective = Cbc_getObjValue(model);
    }
    int status = hotline_write_all(ends[1], &found, sizeof found);
    if (status == 0 && found.has_solution) status = hotline_write_all(ends[1], solution, sizeof(double) * (size_t)columns);
    _exit(status == 0 ? 0 : 1);
}

#endif
