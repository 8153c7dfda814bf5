import { defineConfig } from 'vitest/config';
import { budget } from './build/budget.ts';

export default defineConfig({
  base: '/learn/',
  build: {
    outDir: '../../../target/learn',
    emptyOutDir: true,
    target: 'chrome80',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  plugins: [budget({ firstVisitBytes: 60 * 1024 })],
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'happy-dom',
    reporters: ['default', ['junit', { outputFile: '../../../target/vitest/TEST-learn.xml', suiteName: 'learn' }]],
  },
});
