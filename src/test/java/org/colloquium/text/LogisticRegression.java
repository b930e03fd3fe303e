package org.colloquium.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits a {@link Model} by Newton's method with a quadratic penalty on the coefficients of
 * the standardised features. It has one solution, whatever the order of the examples.
 */
final class LogisticRegression {

	private static final double PENALTY = 0.3;

	private static final int STEPS = 60;

	private final int[] columns;

	private final List<double[]> rows = new ArrayList<>();

	private final List<Boolean> labels = new ArrayList<>();

	private final List<Double> weights = new ArrayList<>();

	LogisticRegression(List<String> features) {
		this.columns = features.stream().mapToInt(Features.NAMES::indexOf).toArray();
	}

	void add(Features features, boolean label, double weight) {
		double[] values = features.values();
		double[] row = new double[this.columns.length + 1];
		row[0] = 1;
		for (int i = 0; i < this.columns.length; i++) {
			row[i + 1] = values[this.columns[i]];
		}
		this.rows.add(row);
		this.labels.add(label);
		this.weights.add(weight);
	}

	Model fit() {
		int size = this.columns.length + 1;
		double[] means = new double[size];
		double[] deviations = new double[size];
		standardise(means, deviations);
		double[] solution = new double[size];
		for (int step = 0; step < STEPS; step++) {
			improve(solution);
		}
		double[] coefficients = new double[Features.NAMES.size()];
		double bias = solution[0];
		for (int i = 1; i < size; i++) {
			coefficients[this.columns[i - 1]] = solution[i] / deviations[i];
			bias -= solution[i] * means[i] / deviations[i];
		}
		return new Model(bias, coefficients);
	}

	private void standardise(double[] means, double[] deviations) {
		int count = this.rows.size();
		for (int i = 1; i < means.length; i++) {
			int column = i;
			means[i] = this.rows.stream().mapToDouble((row) -> row[column]).sum() / count;
			deviations[i] = Math.sqrt(this.rows.stream()
				.mapToDouble((row) -> (row[column] - means[column]) * (row[column] - means[column]))
				.sum() / count) + 1e-9;
			this.rows.forEach((row) -> row[column] = (row[column] - means[column]) / deviations[column]);
		}
	}

	/** One step of Newton's method, held back where it would leap. */
	private void improve(double[] solution) {
		int size = solution.length;
		double[][] system = new double[size][size + 1];
		for (int r = 0; r < this.rows.size(); r++) {
			accumulate(system, solution, r);
		}
		for (int i = 0; i < size; i++) {
			double penalty = (i == 0) ? 1e-6 : PENALTY;
			system[i][i] += penalty;
			system[i][size] -= penalty * solution[i];
		}
		double[] step = solved(system);
		double longest = 0;
		for (double part : step) {
			longest = Math.max(longest, Math.abs(part));
		}
		for (int i = 0; i < size; i++) {
			solution[i] += step[i] / Math.max(1, longest / 3);
		}
	}

	private void accumulate(double[][] system, double[] solution, int r) {
		double[] row = this.rows.get(r);
		double sum = 0;
		for (int i = 0; i < row.length; i++) {
			sum += row[i] * solution[i];
		}
		double probability = 1 / (1 + Math.exp(-sum));
		double weight = this.weights.get(r);
		double slope = weight * probability * (1 - probability);
		double error = weight * ((this.labels.get(r) ? 1 : 0) - probability);
		for (int i = 0; i < row.length; i++) {
			for (int j = 0; j < row.length; j++) {
				system[i][j] += slope * row[i] * row[j];
			}
			system[i][row.length] += error * row[i];
		}
	}

	/** Gaussian elimination; the penalty keeps the pivots from zero. */
	private static double[] solved(double[][] system) {
		int size = system.length;
		for (int pivot = 0; pivot < size; pivot++) {
			for (int i = 0; i < size; i++) {
				if (i != pivot) {
					double factor = system[i][pivot] / system[pivot][pivot];
					for (int j = pivot; j <= size; j++) {
						system[i][j] -= factor * system[pivot][j];
					}
				}
			}
		}
		double[] solution = new double[size];
		for (int i = 0; i < size; i++) {
			solution[i] = system[i][size] / system[i][i];
		}
		return solution;
	}

}
