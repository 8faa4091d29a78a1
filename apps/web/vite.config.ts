import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where `npm run dev` of the web app finds a running server. */
const server = 'http://127.0.0.1:4100';

/** The server answers `/public` and all under it with public.html; the development server does the same. */
const publicPages: Plugin = {
  name: 'luoshi-public-pages',
  configureServer(vite) {
    vite.middlewares.use((request, _response, next) => {
      if (/^\/public($|[/?])/.test(request.url ?? '')) request.url = '/public.html';
      next();
    });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), publicPages],
  server: { proxy: { '/api': process.env.LUOSHI_SERVER ?? server } },
  build: {
    // Office browsers of 2021 (360, QQ, UOS) stand on Chrome 87.
    target: 'chrome87',
    // Ant Design and ECharts are over the default limit on purpose; the public page has neither.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: { office: 'index.html', public: 'public.html' } },
  },
});
