package org.bansang.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Visitors who ask the same thing at the same time, each again as soon as the answer is there. */
final class Crowd implements AutoCloseable {
    private static final int WARM_UP = 30;

    private final List<Visitor> visitors;
    private final ExecutorService threads;

    Crowd(List<Visitor> visitors) {
        this.visitors = visitors;
        this.threads = Executors.newFixedThreadPool(visitors.size());
    }

    Result ask(Question question) {
        run(question, Math.min(WARM_UP, question.rounds()));
        return Result.of(question, run(question, question.rounds()));
    }

    private List<Double> run(Question question, int rounds) {
        List<Callable<List<Double>>> work = visitors.stream()
                .limit(question.users())
                .map(visitor -> (Callable<List<Double>>) () -> Stream.generate(() -> visitor.time(question.path()))
                        .limit(rounds)
                        .toList())
                .toList();
        try {
            List<Double> times = new ArrayList<>();
            for (Future<List<Double>> one : threads.invokeAll(work)) {
                times.addAll(one.get());
            }
            return times;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
